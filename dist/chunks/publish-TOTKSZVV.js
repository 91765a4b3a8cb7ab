import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-KEZFTD7F.js";
import "./chunk-DXWCHR6B.js";
import "./chunk-MTXNYVBT.js";
import "./chunk-25RS2V5O.js";
import "./chunk-MXZKNMT6.js";
import "./chunk-2JNKADOF.js";
import "./chunk-BVRCRTUG.js";
import "./chunk-7HJ5MWJF.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-4JXXQH4W.js";
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
