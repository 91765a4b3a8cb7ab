import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NDLD3RPY.js";
import "./chunk-LZV6IBYI.js";
import "./chunk-DW2G2RIE.js";
import "./chunk-CBYLEAFW.js";
import "./chunk-MP2TIXNA.js";
import "./chunk-ZQHDIW4O.js";
import "./chunk-2MJFQXTP.js";
import "./chunk-YJFZ66N6.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-OY7FHCUQ.js";
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
