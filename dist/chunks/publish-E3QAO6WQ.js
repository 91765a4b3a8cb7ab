import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IHJADB6R.js";
import "./chunk-4YMZVMNO.js";
import "./chunk-T4VV7ZOT.js";
import "./chunk-AVWLCX67.js";
import "./chunk-LYLV74LW.js";
import "./chunk-SLIOJMWT.js";
import "./chunk-RUXZVMZG.js";
import "./chunk-Q5EBGG7Z.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-BCRYFE44.js";
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
