import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-BV2LWNAD.js";
import "./chunk-UHQKLT7G.js";
import "./chunk-LQJ3ZKV5.js";
import "./chunk-ZK3SEPW7.js";
import "./chunk-XX6F2UP2.js";
import "./chunk-KO6CYDNL.js";
import "./chunk-6ODOOEVR.js";
import "./chunk-V2SFP6AT.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-DS6APF7J.js";
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
