import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-CB5QG5S3.js";
import "./chunk-Y6GTPVRA.js";
import "./chunk-6MF6ABOV.js";
import "./chunk-JVIA5J6F.js";
import "./chunk-3YRW7LLL.js";
import "./chunk-FOJOANLK.js";
import "./chunk-P4E7LISA.js";
import "./chunk-QOXADJ7C.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-WUO5PNXE.js";
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
