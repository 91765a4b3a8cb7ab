import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-LYGOXVYP.js";
import "./chunk-6FYQTZXF.js";
import "./chunk-AG6LK5JS.js";
import "./chunk-GYKROB5G.js";
import "./chunk-RGTZRV5R.js";
import "./chunk-QXVERK5P.js";
import "./chunk-67FQ44NT.js";
import "./chunk-E7LCPVBO.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2CSW4RKR.js";
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
