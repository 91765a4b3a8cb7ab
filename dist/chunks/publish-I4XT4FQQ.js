import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-LKUAVBHF.js";
import "./chunk-IIWCCQAI.js";
import "./chunk-RW36V43W.js";
import "./chunk-77BHJVZK.js";
import "./chunk-RTUIGKUE.js";
import "./chunk-7URBWVV2.js";
import "./chunk-RE2HYOHS.js";
import "./chunk-HKV33CVZ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-YHZOQCXW.js";
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
