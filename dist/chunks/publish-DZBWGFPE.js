import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SSKUVPMT.js";
import "./chunk-WDH6S3DB.js";
import "./chunk-J4MPIWBM.js";
import "./chunk-QMCTBAB7.js";
import "./chunk-W6BRNU3B.js";
import "./chunk-Q4DOWLIX.js";
import "./chunk-NED6GX3C.js";
import "./chunk-V7KUE2PX.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-M2KEOT2S.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
