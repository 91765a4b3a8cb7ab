import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-M4MAOOGO.js";
import "./chunk-BWD4VXRL.js";
import "./chunk-ZLZ4LYXA.js";
import "./chunk-2DH7OE2K.js";
import "./chunk-FF2YZAH5.js";
import "./chunk-JWZZBHFK.js";
import "./chunk-PICZWH3B.js";
import "./chunk-JC45JTGZ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-E5NNXN4T.js";
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
