import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YYNN5KBR.js";
import "./chunk-A4OERBCD.js";
import "./chunk-FNLAI4GG.js";
import "./chunk-7DI3FNGT.js";
import "./chunk-6ILIUOLZ.js";
import "./chunk-XIERDXA5.js";
import "./chunk-D2XQITN3.js";
import "./chunk-G66S7X53.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-UY6QX45T.js";
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
