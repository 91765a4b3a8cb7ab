import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-FROPTMZ7.js";
import "./chunk-KLFJPAHO.js";
import "./chunk-W5URMSQD.js";
import "./chunk-FHYAYMV7.js";
import "./chunk-IXVG3UCJ.js";
import "./chunk-XQZV4444.js";
import "./chunk-6KSLK62L.js";
import "./chunk-CRGGXQ2O.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2SFTKTTU.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
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
