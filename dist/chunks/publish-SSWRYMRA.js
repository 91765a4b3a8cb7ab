import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-2LSFZ5YJ.js";
import "./chunk-XIAW666O.js";
import "./chunk-TYY4HF3K.js";
import "./chunk-LSZRQII6.js";
import "./chunk-M6UA65GG.js";
import "./chunk-AHU4WTN2.js";
import "./chunk-HXFZFMFL.js";
import "./chunk-2WU2GSGE.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-NHQP6XDT.js";
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
