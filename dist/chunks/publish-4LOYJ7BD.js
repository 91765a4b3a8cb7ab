import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-I6K62SPR.js";
import "./chunk-7AB7X35H.js";
import "./chunk-GMA2LWQK.js";
import "./chunk-6FFQJHLR.js";
import "./chunk-UTKJEGU3.js";
import "./chunk-KCC3ZWGQ.js";
import "./chunk-VRXESYIG.js";
import "./chunk-5WUIC5EB.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-7UQA3BDC.js";
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
