import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-WDV5RCTS.js";
import "./chunk-MNWIWQBB.js";
import "./chunk-H2I6JBP2.js";
import "./chunk-QZD47UIW.js";
import "./chunk-SEBDGUTR.js";
import "./chunk-JWPLJJGX.js";
import "./chunk-3C66FTQO.js";
import "./chunk-CEYKSVE7.js";
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
