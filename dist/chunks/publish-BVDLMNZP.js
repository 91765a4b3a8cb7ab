import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-C63XDWLZ.js";
import "./chunk-JYO5MQ4T.js";
import "./chunk-27RVGDVV.js";
import "./chunk-6VBVZI4B.js";
import "./chunk-E2NSVHMP.js";
import "./chunk-DHBD4YTG.js";
import "./chunk-VFBPPAJS.js";
import "./chunk-2GPCSXOT.js";
import "./chunk-SARLGUPY.js";
import "./chunk-5LUF5QK7.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
