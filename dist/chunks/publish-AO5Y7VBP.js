import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-BZFP77HA.js";
import "./chunk-IAYBPWZY.js";
import "./chunk-7QHN3U6K.js";
import "./chunk-33EACS7Z.js";
import "./chunk-PBFEX3NT.js";
import "./chunk-A5W4YAU3.js";
import "./chunk-PFKH7SR5.js";
import "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2T74SMS4.js";
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
