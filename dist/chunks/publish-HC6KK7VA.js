import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-XZMFYQSK.js";
import "./chunk-ACCPE3UO.js";
import "./chunk-KK4HG3GI.js";
import "./chunk-FBR5SYNS.js";
import "./chunk-C4UFIVKE.js";
import "./chunk-6E3UPN43.js";
import "./chunk-HXOWPEMS.js";
import "./chunk-DSVZMGTP.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-VUBWOHZ4.js";
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
