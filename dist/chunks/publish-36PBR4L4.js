import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-XV77ADPS.js";
import "./chunk-RK67MKEG.js";
import "./chunk-7EWCIQKX.js";
import "./chunk-UIPUEB63.js";
import "./chunk-JSTZTTDM.js";
import "./chunk-CGN5MLMA.js";
import "./chunk-3YVQPGWS.js";
import "./chunk-ZJKYQ4OS.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-4JRCHUR7.js";
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
