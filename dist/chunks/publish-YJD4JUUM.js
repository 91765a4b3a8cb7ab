import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ELWG2LFV.js";
import "./chunk-OAS2NSRA.js";
import "./chunk-TABIWG36.js";
import "./chunk-JTKOGDOW.js";
import "./chunk-SKMXIAOJ.js";
import "./chunk-XXUU4RSO.js";
import "./chunk-HN3IXS5N.js";
import "./chunk-FPGNLXA5.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-6FGJRAY2.js";
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
