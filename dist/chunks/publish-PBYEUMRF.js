import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NA22RMYV.js";
import "./chunk-XOZNMO2M.js";
import "./chunk-NB6HMHL3.js";
import "./chunk-PDOW7KI2.js";
import "./chunk-LRAYGAJZ.js";
import "./chunk-CWCPMN2T.js";
import "./chunk-ZXBD7WYE.js";
import "./chunk-OK4XM4SI.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-C2FB76K6.js";
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
