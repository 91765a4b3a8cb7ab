import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-Y6DDSLIC.js";
import "./chunk-5L2S4MDZ.js";
import "./chunk-YBXA5MAX.js";
import "./chunk-LLQPZDGL.js";
import "./chunk-CWOBDJFO.js";
import "./chunk-BHWSWQM2.js";
import "./chunk-NOMD4BKI.js";
import "./chunk-5OYYKAFE.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-X5YZ4LKY.js";
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
