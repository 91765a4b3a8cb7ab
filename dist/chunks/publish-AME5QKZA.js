import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-M7ASXEF3.js";
import "./chunk-IC5XZKF2.js";
import "./chunk-7QM52N7R.js";
import "./chunk-7ZQAPSIC.js";
import "./chunk-XNZIBE7Q.js";
import "./chunk-QKVDO5GV.js";
import "./chunk-NB6A4AUB.js";
import "./chunk-62MJJL7I.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2OVHKJAT.js";
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
