import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7SIWDQ3W.js";
import "./chunk-HWZWMJNT.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-E5L7CTXA.js";
import "./chunk-PSTBHDB5.js";
import "./chunk-F6SJR6XM.js";
import "./chunk-2UBSD7UZ.js";
import "./chunk-6INBSJL7.js";
import "./chunk-J5YYGOAV.js";
import "./chunk-6FTKKYBW.js";
import "./chunk-IJN6VITI.js";
import "./chunk-NZR6P6PZ.js";
import "./chunk-FOQ5ESET.js";
import "./chunk-4L2YIUSE.js";
import "./chunk-IDVZY674.js";
import "./chunk-SA35VN4G.js";
import "./chunk-PSUOUFLD.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
