import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-3YMBP37X.js";
import "./chunk-U5ZWPPLF.js";
import "./chunk-D77I2BJW.js";
import "./chunk-ESPSGSVX.js";
import "./chunk-C6ZRS73N.js";
import "./chunk-23H45XR3.js";
import "./chunk-ZDOXSIYX.js";
import "./chunk-7URSVN5D.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-LRNRUJHT.js";
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
