import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-FVLWJRY5.js";
import "./chunk-R3AWVYVA.js";
import "./chunk-HMTOUAHE.js";
import "./chunk-SQ4CS32F.js";
import "./chunk-X5DRYJRG.js";
import "./chunk-ONFOLQFA.js";
import "./chunk-LM6OIZ3L.js";
import "./chunk-UR4YNBZL.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-4FXOGCNI.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
