import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-U53SSJ3U.js";
import "./chunk-5CC5YGFO.js";
import "./chunk-K7IPM4AO.js";
import "./chunk-VAQ4MLGL.js";
import "./chunk-PQOP7AWH.js";
import "./chunk-OYDZA2UQ.js";
import "./chunk-UVF46HSX.js";
import "./chunk-LHIFFBCI.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-FE2TWIXL.js";
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
