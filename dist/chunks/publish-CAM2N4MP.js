import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YF3666B7.js";
import "./chunk-CU7RXUKJ.js";
import "./chunk-UKMPQB7Z.js";
import "./chunk-TIS3CK23.js";
import "./chunk-R7GALLYS.js";
import "./chunk-DRTAXT4E.js";
import "./chunk-R2I2FUIZ.js";
import "./chunk-EJFTUIZY.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-TIGSEHSJ.js";
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
