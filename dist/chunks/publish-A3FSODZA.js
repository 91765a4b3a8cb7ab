import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IU3TFU6G.js";
import "./chunk-ENT2BSNC.js";
import "./chunk-4AF6OROM.js";
import "./chunk-6ZVMJ6VG.js";
import "./chunk-3XYBGLOJ.js";
import "./chunk-D7MBARVM.js";
import "./chunk-5YGQRP5O.js";
import "./chunk-CHFTD5TN.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-PEEKVOMV.js";
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
