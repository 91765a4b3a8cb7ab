import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-HH7NJAWH.js";
import "./chunk-H2GDNOHF.js";
import "./chunk-KSHB5LX6.js";
import "./chunk-NJY3HITG.js";
import "./chunk-PE2JV4BI.js";
import "./chunk-QXAPPCDM.js";
import "./chunk-D4EG7G43.js";
import "./chunk-EEM5GAL3.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-CU24XDOO.js";
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
