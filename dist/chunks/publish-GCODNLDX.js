import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-AU257K3E.js";
import "./chunk-FEXAMSS6.js";
import "./chunk-2GZE7AJA.js";
import "./chunk-FM5PMSGU.js";
import "./chunk-YRPKBJBF.js";
import "./chunk-54SDJQMU.js";
import "./chunk-PRKMHVTY.js";
import "./chunk-RZUSUMDV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-Q5BXUGYJ.js";
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
