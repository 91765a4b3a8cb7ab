import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ZRU3I2Z2.js";
import "./chunk-V6B3FEHI.js";
import "./chunk-MVZJH34T.js";
import "./chunk-LJOF7JJ7.js";
import "./chunk-36D6R2FE.js";
import "./chunk-DWFP6K6V.js";
import "./chunk-OBGT46EC.js";
import "./chunk-Q3BHWNHY.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-CVMNWV4Q.js";
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
