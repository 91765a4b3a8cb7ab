import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ADAIFN2V.js";
import "./chunk-KQXMU7KV.js";
import "./chunk-MWNBDF3U.js";
import "./chunk-NQLE7XEI.js";
import "./chunk-KOF6272O.js";
import "./chunk-JKZMMRSR.js";
import "./chunk-DDRT4MTY.js";
import "./chunk-BH3ZRUQE.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-AQ4RDFLQ.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
