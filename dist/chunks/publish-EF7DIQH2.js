import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-53H6SSIQ.js";
import "./chunk-FTAXASLH.js";
import "./chunk-GUZVOSZ4.js";
import "./chunk-X3ABDLQA.js";
import "./chunk-AS77UPEO.js";
import "./chunk-GE6LE4PP.js";
import "./chunk-HORQ3JIF.js";
import "./chunk-OTHWNKF6.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-EXWEUR6D.js";
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
