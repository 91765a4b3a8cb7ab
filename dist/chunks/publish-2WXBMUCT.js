import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ESO7WOXA.js";
import "./chunk-O2FV4HEH.js";
import "./chunk-DEEF3ZWA.js";
import "./chunk-WKNLLW7T.js";
import "./chunk-ULQBCMVG.js";
import "./chunk-CYKJBGPJ.js";
import "./chunk-CLGQBLGO.js";
import "./chunk-5A3DGR2L.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-MSNESF7G.js";
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
