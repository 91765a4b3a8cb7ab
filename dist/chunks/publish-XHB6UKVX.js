import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-6Q36TZFL.js";
import "./chunk-BEOUNXKR.js";
import "./chunk-3U44VHF6.js";
import "./chunk-OVFMLTSU.js";
import "./chunk-KU245QEZ.js";
import "./chunk-LS22OX5U.js";
import "./chunk-MP3DAEE6.js";
import "./chunk-CNWKVPT5.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-XUEMBAVF.js";
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
