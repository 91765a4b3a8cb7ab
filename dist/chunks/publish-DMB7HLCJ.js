import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-QHJE3YYM.js";
import "./chunk-3BIJPXSB.js";
import "./chunk-3JHN5GFZ.js";
import "./chunk-L4GFJHKC.js";
import "./chunk-GIAOWGAT.js";
import "./chunk-ZEHOKTDC.js";
import "./chunk-Z7JNMPQC.js";
import "./chunk-ULHXADJM.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-WKJOJCVD.js";
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
