import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SGDJAJVP.js";
import "./chunk-MILRXYTG.js";
import "./chunk-Q5C3O4MY.js";
import "./chunk-ZK3SEPW7.js";
import "./chunk-MOYX76BV.js";
import "./chunk-YHEUO53A.js";
import "./chunk-6ODOOEVR.js";
import "./chunk-B3WJKET7.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-DS6APF7J.js";
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
