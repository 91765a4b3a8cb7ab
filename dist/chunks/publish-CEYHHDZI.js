import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-E6SULMZO.js";
import "./chunk-YMGQ3NFO.js";
import "./chunk-7UDUJGOO.js";
import "./chunk-3UWGHYMA.js";
import "./chunk-USV5F37W.js";
import "./chunk-JERELU6H.js";
import "./chunk-D734ENIS.js";
import "./chunk-5KLUJKV3.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-QFKY5JJG.js";
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
