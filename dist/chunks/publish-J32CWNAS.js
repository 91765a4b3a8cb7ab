import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-4GNTBMLW.js";
import "./chunk-5A5ZE3AT.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-O3WJJQCZ.js";
import "./chunk-H4L7WU7O.js";
import "./chunk-HSR5VJ2K.js";
import "./chunk-GOLO3PAZ.js";
import "./chunk-NRMGFD2H.js";
import "./chunk-TECNUVQE.js";
import "./chunk-YMN6T5YB.js";
import "./chunk-XYGF7RH5.js";
import "./chunk-4L2YIUSE.js";
import "./chunk-IDVZY674.js";
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
