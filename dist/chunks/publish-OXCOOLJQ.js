import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-U344X44D.js";
import "./chunk-CRCFAFSL.js";
import "./chunk-5PKNVM2W.js";
import "./chunk-2NWZHJBV.js";
import "./chunk-PNHFSPQJ.js";
import "./chunk-MKK5TLOI.js";
import "./chunk-RFPYTONU.js";
import "./chunk-2YGNKFMM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-HWBRQ4LJ.js";
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
