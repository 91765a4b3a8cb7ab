import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-JWN2JGRR.js";
import "./chunk-E5GIHRVC.js";
import "./chunk-LOBE7XKI.js";
import "./chunk-H2RGFORO.js";
import "./chunk-4VS2UYX7.js";
import "./chunk-IA2YZ5VM.js";
import "./chunk-P7TFHHMK.js";
import "./chunk-NYWGN272.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-T6WGQRLW.js";
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
