import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-3X5JQBQQ.js";
import "./chunk-SO3DTD7W.js";
import "./chunk-AZVY7AF3.js";
import "./chunk-J2QBTL6N.js";
import "./chunk-FT5RVGLY.js";
import "./chunk-M2MH2CL3.js";
import "./chunk-AD4KGGCI.js";
import "./chunk-YAKQIIFG.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-WFIVZQU2.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
