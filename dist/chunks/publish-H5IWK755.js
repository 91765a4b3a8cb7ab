import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SG65BPEW.js";
import "./chunk-V6EH2RQF.js";
import "./chunk-OAZ3LCJ3.js";
import "./chunk-G5S6JN5T.js";
import "./chunk-3Y36OBB7.js";
import "./chunk-WL5UBBZZ.js";
import "./chunk-NJBZUMTG.js";
import "./chunk-KCFCOUTR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-5R5KXAO3.js";
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
