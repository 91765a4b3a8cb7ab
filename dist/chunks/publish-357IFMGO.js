import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NLIH2F2Q.js";
import "./chunk-KLTRY53Y.js";
import "./chunk-CGIE3BCW.js";
import "./chunk-ZJYPTYYD.js";
import "./chunk-CWGDUUGK.js";
import "./chunk-62H3RDUZ.js";
import "./chunk-NSOZK33R.js";
import "./chunk-PFW65FUG.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-F2VHCISR.js";
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
