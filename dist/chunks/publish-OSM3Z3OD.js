import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-VNZ6EEFZ.js";
import "./chunk-6DT34DLB.js";
import "./chunk-DOYQ75OM.js";
import "./chunk-2D7VVLXZ.js";
import "./chunk-XVYAXZZJ.js";
import "./chunk-BWQ2IHZL.js";
import "./chunk-7DETU7VY.js";
import "./chunk-YED47EQM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-AXBCJAQT.js";
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
