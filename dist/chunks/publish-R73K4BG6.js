import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-E57TS6UK.js";
import "./chunk-GCNXCOKX.js";
import "./chunk-IYTAKKY4.js";
import "./chunk-N55U4CCS.js";
import "./chunk-KQ3X3M76.js";
import "./chunk-PJHFMBNL.js";
import "./chunk-TOW63ANJ.js";
import "./chunk-6DIDF6KK.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-SQWCAFOO.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
