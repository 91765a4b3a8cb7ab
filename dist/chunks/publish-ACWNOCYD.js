import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7D7ISY2F.js";
import "./chunk-BYVYSYJR.js";
import "./chunk-P3NSTOLU.js";
import "./chunk-K2CA5SIZ.js";
import "./chunk-SEHC573L.js";
import "./chunk-WJRYEHGE.js";
import "./chunk-O7VISS6I.js";
import "./chunk-G3VHUHVD.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-HS4HKVFS.js";
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
