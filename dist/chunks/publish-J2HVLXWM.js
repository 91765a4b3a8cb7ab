import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-2GVSS24K.js";
import "./chunk-RMOCRY22.js";
import "./chunk-U3TABNEE.js";
import "./chunk-YTXBS2UW.js";
import "./chunk-XZZEJR5R.js";
import "./chunk-EHMKOGIJ.js";
import "./chunk-VVYXURRB.js";
import "./chunk-6EMAGA22.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-AVFRKPIY.js";
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
