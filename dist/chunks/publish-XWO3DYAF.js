import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-MOCDMDB2.js";
import "./chunk-7LOSVXNI.js";
import "./chunk-3K5FFZEL.js";
import "./chunk-X5RQ2PAM.js";
import "./chunk-6K5WRXKE.js";
import "./chunk-EELD56JS.js";
import "./chunk-LAA26SBX.js";
import "./chunk-OCCGIJMW.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-PBSPNHZZ.js";
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
