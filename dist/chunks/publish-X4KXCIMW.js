import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ZWUXZWZT.js";
import "./chunk-PQ77XGJ6.js";
import "./chunk-MHJYXWGN.js";
import "./chunk-5O2QYKJ6.js";
import "./chunk-UHUJIAA3.js";
import "./chunk-CIWLE4LF.js";
import "./chunk-RY5LR577.js";
import "./chunk-NGYEZUSM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-LOZ7WI6Z.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
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
