import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-B4NQBUTY.js";
import "./chunk-F4FUV7CK.js";
import "./chunk-WNF6Z3TJ.js";
import "./chunk-MRNT55RT.js";
import "./chunk-LUP7FPZG.js";
import "./chunk-SGYKFI2G.js";
import "./chunk-XHXEWZGU.js";
import "./chunk-ZKFYIRNQ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-FUU253NM.js";
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
