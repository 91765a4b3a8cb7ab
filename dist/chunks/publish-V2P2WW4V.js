import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-47YFKGPT.js";
import "./chunk-HXFCME5S.js";
import "./chunk-GNLEXIWV.js";
import "./chunk-F2XEDISW.js";
import "./chunk-DF2D6WDS.js";
import "./chunk-CT6XUBAY.js";
import "./chunk-GZO3U37B.js";
import "./chunk-KFIGVC5F.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EHGSARKF.js";
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
