import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-E4BROUIE.js";
import "./chunk-K4M6PC2F.js";
import "./chunk-FZWW2KFE.js";
import "./chunk-Z5S6XEHV.js";
import "./chunk-D2RV7575.js";
import "./chunk-A2GEHDZH.js";
import "./chunk-WOV4WEOO.js";
import "./chunk-CEIKC27G.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-FJMP35QO.js";
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
