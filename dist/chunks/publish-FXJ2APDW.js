import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-LAGBNXJW.js";
import "./chunk-TYVNEET6.js";
import "./chunk-OGZU3HBU.js";
import "./chunk-SHWKDOHO.js";
import "./chunk-S6BF4DNS.js";
import "./chunk-QO34PR4Q.js";
import "./chunk-WRAGMC6S.js";
import "./chunk-O32A534Y.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2VTT6DO7.js";
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
