import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-Y46SYKX5.js";
import "./chunk-KHF5K75N.js";
import "./chunk-AUNCVIHP.js";
import "./chunk-PKXZKHX2.js";
import "./chunk-RVA5TFUC.js";
import "./chunk-LHP6FD23.js";
import "./chunk-JFSVB2LF.js";
import "./chunk-WMMRD527.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EDNV4X6R.js";
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
