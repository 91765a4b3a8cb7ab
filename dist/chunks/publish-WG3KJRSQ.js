import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-HX6VJHSS.js";
import "./chunk-7EGUKJ23.js";
import "./chunk-3BXEXKFU.js";
import "./chunk-IS7D7WI6.js";
import "./chunk-W3LIJ6CO.js";
import "./chunk-GQ572TSI.js";
import "./chunk-44QPMUAT.js";
import "./chunk-UCBEZ7DS.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2TMLPTPV.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
