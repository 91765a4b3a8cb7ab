import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-4VFAFC5Q.js";
import "./chunk-W4DDFEIG.js";
import "./chunk-NLPQWPJD.js";
import "./chunk-G4XVDRCN.js";
import "./chunk-3IISRSEI.js";
import "./chunk-PCZZJBK5.js";
import "./chunk-INHCI4YX.js";
import "./chunk-IJHDNK7S.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-QTBBSHTW.js";
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
