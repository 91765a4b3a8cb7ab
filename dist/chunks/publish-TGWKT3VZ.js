import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-WUCELS7A.js";
import "./chunk-F6GGPJ3P.js";
import "./chunk-VZU7KRDJ.js";
import "./chunk-25OWMSE3.js";
import "./chunk-56ZFIZHH.js";
import "./chunk-QL6ASBNW.js";
import "./chunk-YGX32QAY.js";
import "./chunk-AWSIQDP4.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-SSOSXYL5.js";
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
