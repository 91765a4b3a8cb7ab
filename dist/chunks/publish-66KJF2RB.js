import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-LHSFF6HB.js";
import "./chunk-BSNZQ3PN.js";
import "./chunk-6CVY4OBA.js";
import "./chunk-YM6DI5FL.js";
import "./chunk-DMOGNHRA.js";
import "./chunk-DXQFFT5C.js";
import "./chunk-OQDSKJXH.js";
import "./chunk-K5NPTSUM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-6ANS2Y4R.js";
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
