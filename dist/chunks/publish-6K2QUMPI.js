import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-H3GMNBUD.js";
import "./chunk-JDK4HU2M.js";
import "./chunk-7QW2H4DG.js";
import "./chunk-TI4E5434.js";
import "./chunk-MT4SLC6R.js";
import "./chunk-LIH7FWT4.js";
import "./chunk-VHBJ6M2K.js";
import "./chunk-V4I7IC64.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-QRC2EFOS.js";
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
