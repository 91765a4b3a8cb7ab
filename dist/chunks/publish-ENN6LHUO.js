import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SE7CQIEW.js";
import "./chunk-E6K6MO6V.js";
import "./chunk-KSKSC2H5.js";
import "./chunk-IB3V46JH.js";
import "./chunk-VYF7KV6C.js";
import "./chunk-ZHFQCVWM.js";
import "./chunk-L32WCP6V.js";
import "./chunk-Z72WFR3R.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-JTG5RJ7R.js";
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
