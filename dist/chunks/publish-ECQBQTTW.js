import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-3ZS3XXWO.js";
import "./chunk-MKNT4F3X.js";
import "./chunk-LB4IJAFZ.js";
import "./chunk-3LPSD5ZJ.js";
import "./chunk-MV2OYDL4.js";
import "./chunk-3CXKOOXA.js";
import "./chunk-EQACAXNY.js";
import "./chunk-SJPTZVKK.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-KDTGTMDQ.js";
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
