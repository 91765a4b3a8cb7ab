import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-3BGDVJYU.js";
import "./chunk-RA5TJOIR.js";
import "./chunk-YRHYE4WC.js";
import "./chunk-HPUH7SZS.js";
import "./chunk-2UQCDDCY.js";
import "./chunk-OOPWNFMJ.js";
import "./chunk-CBAUVW3A.js";
import "./chunk-WHTZ45VR.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-JZ3QTMCE.js";
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
