import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ILIO4RWJ.js";
import "./chunk-LG64HP6U.js";
import "./chunk-EBE3KABO.js";
import "./chunk-XSQ4KY75.js";
import "./chunk-ALGTG2QO.js";
import "./chunk-3PQKYRY4.js";
import "./chunk-L5AFMG3N.js";
import "./chunk-W5M3OTQQ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-6FT7INXO.js";
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
