import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-HMDP5ZP5.js";
import "./chunk-NVCTBVQX.js";
import "./chunk-J4JVEDW6.js";
import "./chunk-3F2LE2DB.js";
import "./chunk-XKI3LZJF.js";
import "./chunk-X6T2FWPY.js";
import "./chunk-LSGYSKI7.js";
import "./chunk-4UBBQ6C4.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-VLC2GEKK.js";
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
