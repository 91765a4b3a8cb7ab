import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ZGFEC6FL.js";
import "./chunk-4MV3Z2CK.js";
import "./chunk-2HF2MLJD.js";
import "./chunk-XKRTZ557.js";
import "./chunk-6QCLGMT4.js";
import "./chunk-62SVQFL7.js";
import "./chunk-EPH3UGMW.js";
import "./chunk-ZHTLRYJB.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-VAYXQIQ5.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
