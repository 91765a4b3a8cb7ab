import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-NLSR6MLU.js";
import "./chunk-ELNX4F22.js";
import "./chunk-6OO4H6GZ.js";
import "./chunk-EXX2T3FQ.js";
import "./chunk-WCNLIE76.js";
import "./chunk-UEEOWO3Y.js";
import "./chunk-LZQ5VI34.js";
import "./chunk-N4FK5DQC.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-J63N54TM.js";
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
