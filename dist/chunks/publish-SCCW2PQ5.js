import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7CJAFJWL.js";
import "./chunk-FEPVD2NQ.js";
import "./chunk-HCX7LSQX.js";
import "./chunk-L5Y6IYWC.js";
import "./chunk-ND3RQ5PQ.js";
import "./chunk-EG5KQ2M2.js";
import "./chunk-DZLQ473U.js";
import "./chunk-UQCQZNE5.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-UZSIMF35.js";
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
