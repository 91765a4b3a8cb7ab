import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ZYMRRZXS.js";
import "./chunk-WTVVHR6Q.js";
import "./chunk-AOSFRYSF.js";
import "./chunk-ENMNWRLZ.js";
import "./chunk-6WUSBY5I.js";
import "./chunk-43YUWTNQ.js";
import "./chunk-FYPRRSMO.js";
import "./chunk-WTQLLQPV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-6TURYLM7.js";
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
