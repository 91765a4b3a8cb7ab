import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-OFLO75PP.js";
import "./chunk-BEW6QDJA.js";
import "./chunk-6ZBWSQIQ.js";
import "./chunk-KTEXGFEB.js";
import "./chunk-VLPJBVMW.js";
import "./chunk-4AKCUP6V.js";
import "./chunk-CSUPBD7S.js";
import "./chunk-7N6FRZA4.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-BB77YRTV.js";
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
