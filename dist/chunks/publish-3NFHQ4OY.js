import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ARVADPIJ.js";
import "./chunk-EKO7C3VZ.js";
import "./chunk-HRSHCHMQ.js";
import "./chunk-PINMI4NX.js";
import "./chunk-5RFCJHVA.js";
import "./chunk-RZTY2TZR.js";
import "./chunk-J3HDJB63.js";
import "./chunk-GYNJ4Q3S.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-V7SQHJLO.js";
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
