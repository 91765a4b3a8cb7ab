import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-L2CML62F.js";
import "./chunk-C4XQSE7W.js";
import "./chunk-C2VQ4CWS.js";
import "./chunk-DXLWLPQH.js";
import "./chunk-KVROSVFX.js";
import "./chunk-U55FKK3V.js";
import "./chunk-MOE2WZ3B.js";
import "./chunk-FFB2UZCU.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-VNMQCTF7.js";
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
