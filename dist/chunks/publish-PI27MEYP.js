import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-GOBXGVUF.js";
import "./chunk-PK5K475B.js";
import "./chunk-N6FNFY7G.js";
import "./chunk-OZWYTSQ7.js";
import "./chunk-DKGQBFBZ.js";
import "./chunk-23E24UHI.js";
import "./chunk-Z2CGWKHP.js";
import "./chunk-OLHG4NOQ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-YTYEDE3C.js";
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
