import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-WWJPQ722.js";
import "./chunk-YOTUASUF.js";
import "./chunk-B6TBVGHX.js";
import "./chunk-F6WEINLH.js";
import "./chunk-PXQII7CJ.js";
import "./chunk-HUC5UK4J.js";
import "./chunk-EOHEZP7G.js";
import "./chunk-O4TBKANU.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-PRWRUYG6.js";
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
