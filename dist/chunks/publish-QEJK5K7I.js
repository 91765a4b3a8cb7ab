import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YQCXF4EH.js";
import "./chunk-CL33L2UG.js";
import "./chunk-EZ34OCZR.js";
import "./chunk-Q2U6O2MU.js";
import "./chunk-ZPJ3QSQL.js";
import "./chunk-Z7ZXKLOX.js";
import "./chunk-E666G7KT.js";
import "./chunk-6APUYZJL.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-2VPEV3J3.js";
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
