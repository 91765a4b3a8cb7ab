import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-EJDKWM6D.js";
import "./chunk-MYKDY5NF.js";
import "./chunk-XYGJLRSM.js";
import "./chunk-LWYWZPAH.js";
import "./chunk-ZFNUGVNQ.js";
import "./chunk-TFM36BEZ.js";
import "./chunk-74W3VLWX.js";
import "./chunk-VXBQ6ELH.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-DNSOXA4I.js";
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
