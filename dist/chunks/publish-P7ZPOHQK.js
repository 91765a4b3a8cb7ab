import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YVD7TG4E.js";
import "./chunk-WPV33Z2D.js";
import "./chunk-THGR2W2O.js";
import "./chunk-HPUOBSZQ.js";
import "./chunk-MPBX35CC.js";
import "./chunk-YB5AZGVP.js";
import "./chunk-MISECC6W.js";
import "./chunk-2B4SA655.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-47LWKCHI.js";
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
