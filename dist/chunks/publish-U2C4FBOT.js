import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SQ5XLFLI.js";
import "./chunk-DRYAUDOR.js";
import "./chunk-L7YD6VCA.js";
import "./chunk-ABSEKWTL.js";
import "./chunk-LS5SIC3D.js";
import "./chunk-WQUHBDPF.js";
import "./chunk-DK34QSK2.js";
import "./chunk-IECDEWDV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-O46ICUQF.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
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
