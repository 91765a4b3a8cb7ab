import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-377J6KGK.js";
import "./chunk-GGKUWUAF.js";
import "./chunk-G3HHV624.js";
import "./chunk-HPUOBSZQ.js";
import "./chunk-32QTAHYQ.js";
import "./chunk-LGEM7CSW.js";
import "./chunk-MISECC6W.js";
import "./chunk-N76FAKL4.js";
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
