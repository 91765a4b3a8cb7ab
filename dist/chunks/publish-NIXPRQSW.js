import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-HPVYMU6A.js";
import "./chunk-ZJPYPBCH.js";
import "./chunk-I27XXBRV.js";
import "./chunk-AHVAA3LQ.js";
import "./chunk-6VI4GZJL.js";
import "./chunk-E5KNORZ4.js";
import "./chunk-YUWOQVRR.js";
import "./chunk-MDX73XC5.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-476XWPB7.js";
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
