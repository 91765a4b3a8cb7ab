import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NOTEPMND.js";
import "./chunk-Z2VHE4L3.js";
import "./chunk-ACEKRNY6.js";
import "./chunk-R2UB5V3X.js";
import "./chunk-BEF2EKKX.js";
import "./chunk-IBCGMG53.js";
import "./chunk-VRSQT3HW.js";
import "./chunk-XV3OKYA2.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-WSQLULZF.js";
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
