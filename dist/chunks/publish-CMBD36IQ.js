import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-EWQAWX5N.js";
import "./chunk-MZZ47WGK.js";
import "./chunk-J2UZ7SFH.js";
import "./chunk-OJL7DRRJ.js";
import "./chunk-2POWIHAL.js";
import "./chunk-PLDKKIDT.js";
import "./chunk-N4JSNVP6.js";
import "./chunk-WXJE3QCA.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-UDMTLONF.js";
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
