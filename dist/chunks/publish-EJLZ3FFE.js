import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-RUDBV4BM.js";
import "./chunk-6QGMAI7N.js";
import "./chunk-WP6OKSRY.js";
import "./chunk-CGO2SQ6Q.js";
import "./chunk-Y23JUN6Q.js";
import "./chunk-ECENMZNL.js";
import "./chunk-WZH744M7.js";
import "./chunk-UK3CP6SQ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-KND6N3ME.js";
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
