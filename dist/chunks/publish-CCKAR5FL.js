import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ETCBELFR.js";
import "./chunk-46EHZCXD.js";
import "./chunk-KA4MNZ5I.js";
import "./chunk-6H4D2ZYW.js";
import "./chunk-RIH5RXO2.js";
import "./chunk-YIGB3R6V.js";
import "./chunk-6RB54QTC.js";
import "./chunk-O3OE5PNE.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-UQ264H6V.js";
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
