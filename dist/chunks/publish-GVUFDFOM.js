import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-GQERJLKH.js";
import "./chunk-ZRDGC246.js";
import "./chunk-4UF5IAH4.js";
import "./chunk-27YZKKRO.js";
import "./chunk-3RSFX3RO.js";
import "./chunk-FD6LP5JV.js";
import "./chunk-OWO4NQ2N.js";
import "./chunk-C5Z5PVQS.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-UXFAPPVX.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
