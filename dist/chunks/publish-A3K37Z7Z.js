import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-CMXTEANF.js";
import "./chunk-YFKDYEY5.js";
import "./chunk-ODBMOW7H.js";
import "./chunk-HWG57FGB.js";
import "./chunk-JBUUAYAO.js";
import "./chunk-ZJ4RZ2LN.js";
import "./chunk-SHVB7H2J.js";
import "./chunk-JGTZDMEB.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-J7OITZIU.js";
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
