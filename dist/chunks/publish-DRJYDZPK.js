import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-7BMIX6SR.js";
import "./chunk-2XXZTHUJ.js";
import "./chunk-PRPO376L.js";
import "./chunk-FYRDN2P7.js";
import "./chunk-YN4WHHZK.js";
import "./chunk-EAS4ZJGL.js";
import "./chunk-5OBQD6JQ.js";
import "./chunk-72ZDYPFZ.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-LIUHVUQK.js";
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
