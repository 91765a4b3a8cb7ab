import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-Z6MEMJKA.js";
import "./chunk-YUTNOY4F.js";
import "./chunk-TCX3R2U4.js";
import "./chunk-TEU6F5R7.js";
import "./chunk-YJMPHHQE.js";
import "./chunk-VY5LC6YW.js";
import "./chunk-BCEHSQTN.js";
import "./chunk-DNI6BBP7.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-DSBWV7HO.js";
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
