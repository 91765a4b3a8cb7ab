import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-PH5KF4RW.js";
import "./chunk-5G2D5C2E.js";
import "./chunk-5MMPVWBD.js";
import "./chunk-X3R3DD4B.js";
import "./chunk-BZTZRQPD.js";
import "./chunk-TXSQR5WS.js";
import "./chunk-ZJNVXOJ6.js";
import "./chunk-LRKMT4MP.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-I5AUHGGG.js";
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
