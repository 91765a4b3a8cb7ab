import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-FCXZPMFR.js";
import "./chunk-JOXWN76H.js";
import "./chunk-Z4F7BCEW.js";
import "./chunk-SIIXFQRM.js";
import "./chunk-XXKGIREG.js";
import "./chunk-LIFTCKLY.js";
import "./chunk-VAE6JX6O.js";
import "./chunk-AKI2HPWZ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-NEZJL2F7.js";
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
