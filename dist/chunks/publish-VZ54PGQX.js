import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-L3TXTW3B.js";
import "./chunk-OP6LAHSY.js";
import "./chunk-BMFAQQ4F.js";
import "./chunk-GD6YVMQM.js";
import "./chunk-UTOPSEUU.js";
import "./chunk-VYE7RVFN.js";
import "./chunk-S2OKSAVI.js";
import "./chunk-JUDZYBVL.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-LH3GXBYO.js";
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
