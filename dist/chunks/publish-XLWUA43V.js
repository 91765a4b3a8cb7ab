import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-2NK6IZK7.js";
import "./chunk-VPR2TPQ7.js";
import "./chunk-TN4T4QMA.js";
import "./chunk-MRAMD5LM.js";
import "./chunk-J3PK2RBR.js";
import "./chunk-BWKPVCQQ.js";
import "./chunk-LTEAQ4VS.js";
import "./chunk-JBPGG7NQ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-4U3X3WKE.js";
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
