import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-TX4KCTN4.js";
import "./chunk-DSV6INAX.js";
import "./chunk-BLAKV5KG.js";
import "./chunk-2YUQ7MTT.js";
import "./chunk-AGUREBKP.js";
import "./chunk-VNXOTWHP.js";
import "./chunk-LXLU4QUU.js";
import "./chunk-BVQEFAJ2.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-BMHMFOLV.js";
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
