import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-6BXCRYKG.js";
import "./chunk-RUWYL6KA.js";
import "./chunk-BHX4J55I.js";
import "./chunk-V3CNFF4V.js";
import "./chunk-N6IPWIKO.js";
import "./chunk-PVGEH2RE.js";
import "./chunk-P4IC4YZJ.js";
import "./chunk-COAZOXLO.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-3SAZ2AA4.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
