import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-5KDVPCGI.js";
import "./chunk-OKV4GNQL.js";
import "./chunk-DGTEEQMC.js";
import "./chunk-FADI4YOL.js";
import "./chunk-3VUK75SR.js";
import "./chunk-4D3BLFBC.js";
import "./chunk-AB5KXSP7.js";
import "./chunk-2ZCOPFH3.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-V7MD5MZE.js";
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
