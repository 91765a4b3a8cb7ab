import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-L3JULQ3P.js";
import "./chunk-6MPWSFP4.js";
import "./chunk-TBQ4O5UE.js";
import "./chunk-CD2LM2TP.js";
import "./chunk-2PKLB63J.js";
import "./chunk-KFUID4PW.js";
import "./chunk-QWIRR7L2.js";
import "./chunk-HH73L5GL.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-4EDMN3AA.js";
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
