import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-R3EWMRSB.js";
import "./chunk-UN35BO6V.js";
import "./chunk-4H6SCW3B.js";
import "./chunk-RACNH5VJ.js";
import "./chunk-7TQQO44W.js";
import "./chunk-PWDAFXC3.js";
import "./chunk-CIGW3XPU.js";
import "./chunk-F36EXBE2.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-URINL4GA.js";
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
