import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-CV73PFWE.js";
import "./chunk-PX7XQUMW.js";
import "./chunk-TCYTFK52.js";
import "./chunk-Q3N7VQA3.js";
import "./chunk-X4GJQNX3.js";
import "./chunk-QHHDSZX3.js";
import "./chunk-2QRYUTMO.js";
import "./chunk-BB26JJ6P.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-XPOD7KHI.js";
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
