import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-GVU24YPJ.js";
import "./chunk-WPXGCFMG.js";
import "./chunk-EYMMD7E3.js";
import "./chunk-DKZ4B7TC.js";
import "./chunk-NUNFGD4H.js";
import "./chunk-FD42ICQX.js";
import "./chunk-Z32X4XX4.js";
import "./chunk-ZSCOZBQ3.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-57LPCDGW.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
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
