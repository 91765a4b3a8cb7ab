import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5W44AGXB.js";
import "./chunk-S3KJVTFW.js";
import "./chunk-SSRVOYVB.js";
import "./chunk-M5VICVCX.js";
import "./chunk-7JLLXJ7B.js";
import "./chunk-VOVMOWD2.js";
import "./chunk-Z6QEXAQZ.js";
import "./chunk-XSAEF56I.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-P344SHBX.js";
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
