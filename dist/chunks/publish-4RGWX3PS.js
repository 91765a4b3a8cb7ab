import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-VGDGDFKA.js";
import "./chunk-3LBH2PXZ.js";
import "./chunk-HJOKXRIS.js";
import "./chunk-PDQXM55P.js";
import "./chunk-ULJTWF6X.js";
import "./chunk-EUTST7FS.js";
import "./chunk-WR2W3DZB.js";
import "./chunk-WTNGCQQI.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-XIMXVTRT.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";
export {
  FIRST,
  publish
};
