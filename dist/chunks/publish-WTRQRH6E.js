import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-PPCWZKIG.js";
import "./chunk-SC245YYC.js";
import "./chunk-M2RGRWKW.js";
import "./chunk-FOX6HAN7.js";
import "./chunk-K3THRLTO.js";
import "./chunk-EJR5PYAC.js";
import "./chunk-4IN34DXL.js";
import "./chunk-OSKKPGHJ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-TCDO5DAI.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
