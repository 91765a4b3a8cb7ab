import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-C4Y2M336.js";
import "./chunk-U7EUSLLW.js";
import "./chunk-4WIGO577.js";
import "./chunk-46LIDOXZ.js";
import "./chunk-QSBFXGSG.js";
import "./chunk-IFNRRLO2.js";
import "./chunk-4CNWVMAH.js";
import "./chunk-ZYFQQ2QH.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-M5NHZXHJ.js";
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
