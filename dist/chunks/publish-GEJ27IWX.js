import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7YF4ED4D.js";
import "./chunk-C2NH6JOW.js";
import "./chunk-Q3P4HOFX.js";
import "./chunk-IDMNCQCP.js";
import "./chunk-OJXV3FKX.js";
import "./chunk-TFM2GRZV.js";
import "./chunk-G7WA37DU.js";
import "./chunk-GP37VM5K.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-T5LSI2HL.js";
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
