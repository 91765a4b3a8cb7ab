import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7X7HSUGY.js";
import "./chunk-5G4UGJEC.js";
import "./chunk-LYVJHGDF.js";
import "./chunk-BFJBPUIN.js";
import "./chunk-ZZH4TZNE.js";
import "./chunk-PF7C7RZ4.js";
import "./chunk-F5HGJFW4.js";
import "./chunk-5VDD4JPP.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-XXTYAX5T.js";
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
