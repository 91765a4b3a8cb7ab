import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IFPJVJGJ.js";
import "./chunk-O225YCBE.js";
import "./chunk-PZ4YW5VW.js";
import "./chunk-74ZN5KXE.js";
import "./chunk-YX43L7PK.js";
import "./chunk-QRCLILTO.js";
import "./chunk-HICNZXQ3.js";
import "./chunk-GCMTRLIB.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-NZLCN66I.js";
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
