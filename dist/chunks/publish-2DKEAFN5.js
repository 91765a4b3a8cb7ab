import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-KSJ46TJA.js";
import "./chunk-WA4TLK4W.js";
import "./chunk-XDEKMTVH.js";
import "./chunk-E43J54DW.js";
import "./chunk-KQFANP6Y.js";
import "./chunk-RF7QSM6W.js";
import "./chunk-2QXMUHH2.js";
import "./chunk-UGBURNIJ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-KCRYHKFB.js";
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
