import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-DUHW6ZQV.js";
import "./chunk-KOHSZYEY.js";
import "./chunk-S2XXKCOY.js";
import "./chunk-QZD47UIW.js";
import "./chunk-UAECNR4U.js";
import "./chunk-RJ4V44CU.js";
import "./chunk-3C66FTQO.js";
import "./chunk-OHS4ZBCX.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-J4YRAVK6.js";
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
