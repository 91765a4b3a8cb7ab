import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SITUNCO2.js";
import "./chunk-HC5IC4XX.js";
import "./chunk-VKLL4LZC.js";
import "./chunk-NHWFI73B.js";
import "./chunk-G5SLX6L4.js";
import "./chunk-SGVKBH6C.js";
import "./chunk-OQGNW3ML.js";
import "./chunk-CA6NJY3E.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-QCLW6BA3.js";
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
