import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-BOYRMG7D.js";
import "./chunk-253FDPLA.js";
import "./chunk-CFO5VYT7.js";
import "./chunk-SZGM4GUQ.js";
import "./chunk-4P7KFGJE.js";
import "./chunk-ALLYRMSM.js";
import "./chunk-3IFHEJXJ.js";
import "./chunk-IBHW2FUM.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-PIMWN2LC.js";
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
