import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-TQ6DSGS4.js";
import "./chunk-LA2FGK6T.js";
import "./chunk-JFK4ICZM.js";
import "./chunk-2L55GXZI.js";
import "./chunk-PIJ3PVXH.js";
import "./chunk-O2EUHM6P.js";
import "./chunk-LTCZPNOW.js";
import "./chunk-SFZRYE7O.js";
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
