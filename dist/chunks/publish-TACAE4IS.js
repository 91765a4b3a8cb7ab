import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-6JQLUFX5.js";
import "./chunk-CP6ESFEU.js";
import "./chunk-5UZH2VNT.js";
import "./chunk-QDEOS7CJ.js";
import "./chunk-FN6Z54KU.js";
import "./chunk-Z3LF2MUF.js";
import "./chunk-7CSYW6MX.js";
import "./chunk-4R3UZBZT.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EFAVELWV.js";
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
