import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IUTHSMSS.js";
import "./chunk-TG6XCJPD.js";
import "./chunk-PBSTPZEA.js";
import "./chunk-P6NQHNGP.js";
import "./chunk-UT5X6BFO.js";
import "./chunk-I5H3EPWQ.js";
import "./chunk-ORCHBZZH.js";
import "./chunk-QIHVPKLX.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-LITJMXFP.js";
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
