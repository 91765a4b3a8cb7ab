import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-74C53HRZ.js";
import "./chunk-53ZZCSQH.js";
import "./chunk-TGBLVZ7W.js";
import "./chunk-37MBM4WE.js";
import "./chunk-XVK52WNZ.js";
import "./chunk-TV52SHLO.js";
import "./chunk-KF7VYP3S.js";
import "./chunk-OJ337SW3.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-PXBXGWBB.js";
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
