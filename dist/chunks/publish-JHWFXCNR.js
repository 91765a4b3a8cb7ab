import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-RCJOFDGE.js";
import "./chunk-ELCGFQ7G.js";
import "./chunk-WZDA5O5D.js";
import "./chunk-T7JBYY7Z.js";
import "./chunk-AKLRCT2C.js";
import "./chunk-QRZGIUIR.js";
import "./chunk-5VHBMGB2.js";
import "./chunk-54QBOPVW.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-G3ONCTNB.js";
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
