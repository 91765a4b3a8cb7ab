import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-JO7H3EFA.js";
import "./chunk-VDIKJSAN.js";
import "./chunk-Z42W455J.js";
import "./chunk-NOLEYEYT.js";
import "./chunk-XCJHUOMI.js";
import "./chunk-2YOHYNPP.js";
import "./chunk-3QNSJRIG.js";
import "./chunk-CKIB6QO2.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-QX4HKGER.js";
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
