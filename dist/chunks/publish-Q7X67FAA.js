import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-VKN4C5VV.js";
import "./chunk-KLZJV4GD.js";
import "./chunk-DAOD6365.js";
import "./chunk-WXQIVGTX.js";
import "./chunk-OVJGWF5E.js";
import "./chunk-UQE5HS52.js";
import "./chunk-CFQSIGRJ.js";
import "./chunk-X725DA5B.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-XYSHZ2N6.js";
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
