import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-DP3ORYHH.js";
import "./chunk-X7ZCSXGY.js";
import "./chunk-IHSPW5RD.js";
import "./chunk-2D7VVLXZ.js";
import "./chunk-C5AFVKL3.js";
import "./chunk-ESNMPSLR.js";
import "./chunk-7DETU7VY.js";
import "./chunk-YED47EQM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-AXBCJAQT.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
