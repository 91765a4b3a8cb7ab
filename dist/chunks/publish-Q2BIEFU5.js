import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-CB57XFGP.js";
import "./chunk-ISHBJ6TK.js";
import "./chunk-R2YCADEY.js";
import "./chunk-JR25YRYE.js";
import "./chunk-4HSSU4HF.js";
import "./chunk-NJF22LNT.js";
import "./chunk-GFL4DTE4.js";
import "./chunk-WVPXPXKC.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-K7OEDFPT.js";
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
