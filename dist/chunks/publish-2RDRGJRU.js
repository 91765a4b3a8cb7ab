import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-OASEYC27.js";
import "./chunk-4BFTH7IC.js";
import "./chunk-FW6FUBJ2.js";
import "./chunk-5IYFZTP3.js";
import "./chunk-3YNYKDZ3.js";
import "./chunk-LBSACLYH.js";
import "./chunk-77FOEJHS.js";
import "./chunk-WNEMSHFS.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-ODDPU2DB.js";
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
