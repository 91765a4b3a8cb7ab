import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-BBOD7FM6.js";
import "./chunk-KP5T3775.js";
import "./chunk-5SMQE2L6.js";
import "./chunk-ZQBOS3BT.js";
import "./chunk-J54Y3SQ3.js";
import "./chunk-QDRQRFT4.js";
import "./chunk-K5JNDWNM.js";
import "./chunk-YBYBDYKN.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-KIE4L5PN.js";
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
