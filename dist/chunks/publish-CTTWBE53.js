import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-PSPPSBB3.js";
import "./chunk-CV462ENS.js";
import "./chunk-TSSUP6MP.js";
import "./chunk-VXFEQVJ5.js";
import "./chunk-IDUHUIR7.js";
import "./chunk-2NXTGHPN.js";
import "./chunk-LTOD6ME2.js";
import "./chunk-EAGRQZOE.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-FJMW42L7.js";
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
