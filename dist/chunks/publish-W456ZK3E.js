import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-HL72OOXL.js";
import "./chunk-WWBS2CM6.js";
import "./chunk-MZCGO5HB.js";
import "./chunk-INXXHNHK.js";
import "./chunk-B5XWAFNJ.js";
import "./chunk-KNF6G2DI.js";
import "./chunk-KJWHSIEL.js";
import "./chunk-YQAL6VSL.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-MXMQWS7G.js";
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
