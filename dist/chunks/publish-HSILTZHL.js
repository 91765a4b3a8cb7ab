import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-T36ODO75.js";
import "./chunk-N6IKNTHO.js";
import "./chunk-RNKEWN4W.js";
import "./chunk-2L55GXZI.js";
import "./chunk-T7EXKLVI.js";
import "./chunk-BIGU4PGW.js";
import "./chunk-LTCZPNOW.js";
import "./chunk-JMZJ3JYJ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-FFQ5LV75.js";
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
