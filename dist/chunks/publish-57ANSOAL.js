import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SPCS3UG7.js";
import "./chunk-XCGTZ3CP.js";
import "./chunk-ATBYJFEX.js";
import "./chunk-XPET3LQW.js";
import "./chunk-GWCKLELY.js";
import "./chunk-BADJDFOT.js";
import "./chunk-X4YGTJA3.js";
import "./chunk-NZ4K5PVE.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-QJGMHVGE.js";
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
