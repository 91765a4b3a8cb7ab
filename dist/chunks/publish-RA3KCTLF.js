import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-I7IM7WBG.js";
import "./chunk-YJMO7366.js";
import "./chunk-BWYYKWSF.js";
import "./chunk-52462AIH.js";
import "./chunk-W5BIXDYB.js";
import "./chunk-57KYFZTN.js";
import "./chunk-S6CEUEYG.js";
import "./chunk-5LYV7KZR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-IOVQZTVD.js";
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
