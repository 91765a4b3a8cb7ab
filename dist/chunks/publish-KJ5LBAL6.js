import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SDEOH6TO.js";
import "./chunk-JKXTFK5X.js";
import "./chunk-PXXPEW4A.js";
import "./chunk-IMSBZTMY.js";
import "./chunk-53AUAWSC.js";
import "./chunk-ZEARHWMQ.js";
import "./chunk-HZQGRJWL.js";
import "./chunk-RNUBDDFA.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-G6OAMRFR.js";
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
