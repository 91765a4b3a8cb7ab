import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-3KIVUMMC.js";
import "./chunk-NGO3POKX.js";
import "./chunk-7PP6VZFH.js";
import "./chunk-FZKENHEX.js";
import "./chunk-SDDT26RM.js";
import "./chunk-IBB5TJH2.js";
import "./chunk-Z4JKOONZ.js";
import "./chunk-UDJQAZEG.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-7DYMCE6B.js";
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
