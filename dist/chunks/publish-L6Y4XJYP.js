import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-65GKX4JG.js";
import "./chunk-HT3IODQR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-6Q4NVDVB.js";
import "./chunk-PSTBHDB5.js";
import "./chunk-RN5HQ44J.js";
import "./chunk-2UBSD7UZ.js";
import "./chunk-WZ6VEXZE.js";
import "./chunk-XITGT67G.js";
import "./chunk-QY4CGHTO.js";
import "./chunk-IJN6VITI.js";
import "./chunk-NZR6P6PZ.js";
import "./chunk-7PTJOVFT.js";
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
