import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5EZZMZPS.js";
import "./chunk-ZZESNN2B.js";
import "./chunk-L7PMHO6U.js";
import "./chunk-WOECVL4R.js";
import "./chunk-MKZC5PUU.js";
import "./chunk-DYZENR2O.js";
import "./chunk-ZYVJWNQ6.js";
import "./chunk-QTKOP2AZ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-46AFCG4A.js";
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
