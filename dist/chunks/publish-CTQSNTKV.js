import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-JZ2EA5ZO.js";
import "./chunk-S3HEXJG3.js";
import "./chunk-EOMKIXQM.js";
import "./chunk-A4IORNBT.js";
import "./chunk-PEO5Y5V3.js";
import "./chunk-NQSFTG5T.js";
import "./chunk-HS2ORGQS.js";
import "./chunk-T7J34BEJ.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-2GWHPMXZ.js";
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
