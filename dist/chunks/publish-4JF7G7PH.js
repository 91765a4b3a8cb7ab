import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-4OPTINOF.js";
import "./chunk-47SKNPSR.js";
import "./chunk-H6QLERNF.js";
import "./chunk-C5HMYUGE.js";
import "./chunk-2IECE733.js";
import "./chunk-IAEFECGG.js";
import "./chunk-SH5ZLUVB.js";
import "./chunk-G2PHEE7R.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-EB7SBYMQ.js";
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
