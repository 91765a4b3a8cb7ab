import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IWJ3CEAF.js";
import "./chunk-K2UWF4PI.js";
import "./chunk-CUDVPQKJ.js";
import "./chunk-5K7RIOKK.js";
import "./chunk-SD5IZ4EC.js";
import "./chunk-PDZWLRCA.js";
import "./chunk-HYIIY56H.js";
import "./chunk-SI4D6MCS.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-YK72RHOL.js";
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
