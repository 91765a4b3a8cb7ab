import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5EYFEKJN.js";
import "./chunk-JLJDGT2D.js";
import "./chunk-ZUUHEWQ7.js";
import "./chunk-4XL25EEV.js";
import "./chunk-U47WVEY7.js";
import "./chunk-AHCSC2GD.js";
import "./chunk-EONFV5IF.js";
import "./chunk-LXRIPVCR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-IXJBWHAB.js";
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
