import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5P3EN33P.js";
import "./chunk-GYOTZ4RM.js";
import "./chunk-4OE53BOT.js";
import "./chunk-GRIXVRX6.js";
import "./chunk-AT7R3LUX.js";
import "./chunk-U5CDADQB.js";
import "./chunk-XA77DNBQ.js";
import "./chunk-GIXOBSGU.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-WYV3NAPV.js";
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
