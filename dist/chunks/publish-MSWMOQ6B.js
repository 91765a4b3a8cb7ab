import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-REJ3BRSC.js";
import "./chunk-MKUEWX7D.js";
import "./chunk-JBTR5LHR.js";
import "./chunk-ONWIEP3H.js";
import "./chunk-FG3KGSJO.js";
import "./chunk-ZY7LU6LD.js";
import "./chunk-JEPNFKPA.js";
import "./chunk-POR7NPYZ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-YJVRTLOC.js";
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
