import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-F2EFX4JD.js";
import "./chunk-RVGNC3NE.js";
import "./chunk-AGB4SEPA.js";
import "./chunk-A4IORNBT.js";
import "./chunk-EXJYJJVP.js";
import "./chunk-6POC6FBM.js";
import "./chunk-HS2ORGQS.js";
import "./chunk-DCNSO55E.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2GWHPMXZ.js";
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
