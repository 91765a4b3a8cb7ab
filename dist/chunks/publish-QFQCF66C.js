import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-MPPNHHJZ.js";
import "./chunk-I5CCLET4.js";
import "./chunk-FPG2HUEO.js";
import "./chunk-3KYTBELR.js";
import "./chunk-4UOA244I.js";
import "./chunk-3AVM4FTO.js";
import "./chunk-L5SQZY2Q.js";
import "./chunk-Z6JNOQIY.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-XO2DT7PY.js";
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
