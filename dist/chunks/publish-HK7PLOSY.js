import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-O3K6Z5EW.js";
import "./chunk-YFMYBGOA.js";
import "./chunk-UWSHVTTY.js";
import "./chunk-Z2JGSNBL.js";
import "./chunk-VHI2IC22.js";
import "./chunk-I4IZMNAY.js";
import "./chunk-6QND5LOQ.js";
import "./chunk-HWFMP6MS.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-CNG63QN7.js";
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
