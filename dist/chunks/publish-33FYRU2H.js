import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YYJRGPZT.js";
import "./chunk-CGT6BWTY.js";
import "./chunk-IIXTXXUH.js";
import "./chunk-35B5EAYG.js";
import "./chunk-XLONSBP3.js";
import "./chunk-V65COB3H.js";
import "./chunk-KBCFSOR3.js";
import "./chunk-GZEAZEPJ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EVX6PHDY.js";
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
