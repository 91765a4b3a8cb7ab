import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NK7TO3WB.js";
import "./chunk-5HI3JUJK.js";
import "./chunk-LFNG76JD.js";
import "./chunk-7ZQAPSIC.js";
import "./chunk-QNPFYTND.js";
import "./chunk-ATH46ACJ.js";
import "./chunk-NB6A4AUB.js";
import "./chunk-3ESUPOZJ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2OVHKJAT.js";
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
