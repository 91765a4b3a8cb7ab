import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SITQAMSZ.js";
import "./chunk-EQNTDRQ2.js";
import "./chunk-WQTAHIS2.js";
import "./chunk-ULIY6G6D.js";
import "./chunk-X7DHLSBQ.js";
import "./chunk-LHKVPL4X.js";
import "./chunk-WNRNZFZB.js";
import "./chunk-D6IUTDT5.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2QGACVOD.js";
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
