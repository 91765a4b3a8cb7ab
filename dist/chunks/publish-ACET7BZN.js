import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-A2ECNCLK.js";
import "./chunk-YG2JH3EQ.js";
import "./chunk-TU7GBS4T.js";
import "./chunk-VBZR5UDV.js";
import "./chunk-7FAIA4QP.js";
import "./chunk-62KDATSG.js";
import "./chunk-3Q6QTTU4.js";
import "./chunk-SHGOIYDD.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-26YW7EN6.js";
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
