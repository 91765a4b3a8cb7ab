import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-Q66DMCAM.js";
import "./chunk-ZJUF7RVI.js";
import "./chunk-BS7CA3BH.js";
import "./chunk-NJSDBJRY.js";
import "./chunk-H3HPQ755.js";
import "./chunk-IK6UW7L6.js";
import "./chunk-6YFGCVDM.js";
import "./chunk-YON63LR6.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-SHCNQEQ5.js";
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
