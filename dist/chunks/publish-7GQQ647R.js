import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-MUP7X4L6.js";
import "./chunk-VCJAVR5K.js";
import "./chunk-YE76YK65.js";
import "./chunk-SUD3XRAD.js";
import "./chunk-ZRDPJV43.js";
import "./chunk-LL6633C7.js";
import "./chunk-XQUEVHB6.js";
import "./chunk-3S3TV5KK.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-PRHBX32A.js";
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
