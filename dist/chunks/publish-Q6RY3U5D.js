import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-W4XHLV2I.js";
import "./chunk-RNBHEABH.js";
import "./chunk-IEASVTMQ.js";
import "./chunk-Z57DHGXP.js";
import "./chunk-6AQ23AFK.js";
import "./chunk-2ECGI6XK.js";
import "./chunk-KWJXF7U4.js";
import "./chunk-LFR2MVHL.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-DX32IW4F.js";
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
