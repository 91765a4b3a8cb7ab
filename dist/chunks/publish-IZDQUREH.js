import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-EHIHAGH4.js";
import "./chunk-XMU453VJ.js";
import "./chunk-KUYSTTF7.js";
import "./chunk-UQGOW5SJ.js";
import "./chunk-U6BMOAUY.js";
import "./chunk-KUQ4QO7J.js";
import "./chunk-TRT54BTR.js";
import "./chunk-O5SKEUJW.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-F2ERWOBQ.js";
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
