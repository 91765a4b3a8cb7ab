import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-VDBJHSFT.js";
import "./chunk-JZH6WO3Z.js";
import "./chunk-ACAPEZAZ.js";
import "./chunk-TIXFYFB2.js";
import "./chunk-V425M7ZL.js";
import "./chunk-WJ7ODMLR.js";
import "./chunk-OGCQITM7.js";
import "./chunk-JA3XWLSW.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-TWUOYD72.js";
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
