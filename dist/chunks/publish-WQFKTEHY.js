import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-S5AFFVJY.js";
import "./chunk-N57FUIVW.js";
import "./chunk-X3U7UMHZ.js";
import "./chunk-6IFTSODV.js";
import "./chunk-4YVDFF3S.js";
import "./chunk-VJYWLYV4.js";
import "./chunk-O5QE3U3Q.js";
import "./chunk-PA73Y4DU.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-Y6RW7LRJ.js";
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
