import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-CTAIOQUK.js";
import "./chunk-CEHBU2EZ.js";
import "./chunk-WKWZFGVE.js";
import "./chunk-7IKJFSKT.js";
import "./chunk-ZQ2JEUQP.js";
import "./chunk-HHZ7ORMW.js";
import "./chunk-ECMXRKMW.js";
import "./chunk-PHOQEBND.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-G5O4PHVM.js";
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
