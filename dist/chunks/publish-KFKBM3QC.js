import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-47V3YL2U.js";
import "./chunk-IXJSY57J.js";
import "./chunk-AOYNKF7J.js";
import "./chunk-ZWP4XYSO.js";
import "./chunk-NQGKTEIT.js";
import "./chunk-WEWU5VE4.js";
import "./chunk-FBXN7O4P.js";
import "./chunk-37V6KNQB.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-STR5AMWY.js";
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
