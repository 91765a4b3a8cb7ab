import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-RAA3DPKO.js";
import "./chunk-3JPCO52P.js";
import "./chunk-RYMTB3Z3.js";
import "./chunk-R4NVDCFD.js";
import "./chunk-XD2XCBHM.js";
import "./chunk-SI5Q3BPM.js";
import "./chunk-JQT3AU2G.js";
import "./chunk-EPEWUW5V.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-3U5YYYOC.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
