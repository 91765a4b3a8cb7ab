import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-FK5GC5Y5.js";
import "./chunk-CWAKGDN3.js";
import "./chunk-2NHRJVEJ.js";
import "./chunk-64NLJN3D.js";
import "./chunk-5C4EUA27.js";
import "./chunk-HU6PRJEE.js";
import "./chunk-UFAEQZRF.js";
import "./chunk-NED7UUBV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-TBMAC53K.js";
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
