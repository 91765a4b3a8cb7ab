import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-KDKKWPWO.js";
import "./chunk-2SQFZRSJ.js";
import "./chunk-ZBEBUBDN.js";
import "./chunk-IJ5XM7B3.js";
import "./chunk-QZHANA5P.js";
import "./chunk-RSXVPO6Y.js";
import "./chunk-6UI6IJGQ.js";
import "./chunk-WI7H2CYE.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-H5HPI4QA.js";
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
