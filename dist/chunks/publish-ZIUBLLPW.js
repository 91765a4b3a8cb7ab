import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-C4VACB7O.js";
import "./chunk-HVQMARDV.js";
import "./chunk-JYVEJ44X.js";
import "./chunk-HPUOBSZQ.js";
import "./chunk-2ZFJCJVH.js";
import "./chunk-KKUCZINY.js";
import "./chunk-MISECC6W.js";
import "./chunk-TAK3D2G5.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-47LWKCHI.js";
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
