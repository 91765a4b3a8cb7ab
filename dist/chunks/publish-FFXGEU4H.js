import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5XIVTA5N.js";
import "./chunk-SWVOXROO.js";
import "./chunk-NBGUVMRV.js";
import "./chunk-TWGPKO32.js";
import "./chunk-CUJWXUQ7.js";
import "./chunk-YTHQHCEE.js";
import "./chunk-OK7UTVAM.js";
import "./chunk-POWEVBCR.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-GS5OVLI2.js";
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
