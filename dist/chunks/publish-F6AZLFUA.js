import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-LRYLXE3K.js";
import "./chunk-I7ESRUQX.js";
import "./chunk-2N4RWLUP.js";
import "./chunk-ZYYG3R4L.js";
import "./chunk-2F5YPBTT.js";
import "./chunk-I4KFTR7E.js";
import "./chunk-JUQCJIOZ.js";
import "./chunk-KX4NPWCO.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-7UXIJ7SZ.js";
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
