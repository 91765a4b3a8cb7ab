import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-AQD5LD7P.js";
import "./chunk-TXAELWT3.js";
import "./chunk-4UGGU4BQ.js";
import "./chunk-IOVHJR66.js";
import "./chunk-I537NXVW.js";
import "./chunk-4BEANVVA.js";
import "./chunk-7S7FPKGS.js";
import "./chunk-FLETPYPR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-2YIXERG6.js";
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
