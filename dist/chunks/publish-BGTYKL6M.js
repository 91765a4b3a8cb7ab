import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-RCAX2PNE.js";
import "./chunk-OPXNPSQT.js";
import "./chunk-D5J4QZNI.js";
import "./chunk-ABSEKWTL.js";
import "./chunk-SC55L5XQ.js";
import "./chunk-UFAQYE62.js";
import "./chunk-DK34QSK2.js";
import "./chunk-RSJ4EAXR.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-O46ICUQF.js";
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
