import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IIRSEZYC.js";
import "./chunk-RCFBN7GK.js";
import "./chunk-K4WABX6Q.js";
import "./chunk-GFLKA7BW.js";
import "./chunk-BKGYTF5U.js";
import "./chunk-4VLPWMVL.js";
import "./chunk-5LZJSBWS.js";
import "./chunk-PHXZN2ZP.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-4MDFSVJ6.js";
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
