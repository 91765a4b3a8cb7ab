import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-OTVMSTO5.js";
import "./chunk-PN5VZ7H6.js";
import "./chunk-F5VA3NOC.js";
import "./chunk-JKA3XHG6.js";
import "./chunk-CFPHIAWO.js";
import "./chunk-55NOCPES.js";
import "./chunk-TSL55ZN4.js";
import "./chunk-HTJ6K22S.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-NCBIGJI5.js";
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
