import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ZMYF7GYK.js";
import "./chunk-B6QQECAY.js";
import "./chunk-U6UXSA5N.js";
import "./chunk-6A7DFNJP.js";
import "./chunk-2MJYIVEZ.js";
import "./chunk-SQ2JT4YO.js";
import "./chunk-KNWONV5S.js";
import "./chunk-PQRMHKTO.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-G5FRNHLN.js";
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
