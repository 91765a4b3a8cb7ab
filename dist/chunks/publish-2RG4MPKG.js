import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-OPGEOIPR.js";
import "./chunk-EZU3PHBB.js";
import "./chunk-DGKBRLFU.js";
import "./chunk-DN2QPEAN.js";
import "./chunk-FJYVBO4R.js";
import "./chunk-4BVG2EBY.js";
import "./chunk-CVCY567M.js";
import "./chunk-7L66QXIQ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-NFQOLXQJ.js";
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
