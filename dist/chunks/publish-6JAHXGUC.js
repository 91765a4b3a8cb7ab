import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-S2N5Z5DX.js";
import "./chunk-EBWNR6DN.js";
import "./chunk-NMOHGKMA.js";
import "./chunk-6URHE6MP.js";
import "./chunk-EU4FDQK3.js";
import "./chunk-4GYOJ453.js";
import "./chunk-5UDWGCEP.js";
import "./chunk-2QL7TE6J.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-BJSRMEDL.js";
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
