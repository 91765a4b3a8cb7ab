import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-SZPVEVTM.js";
import "./chunk-ZRMEUSML.js";
import "./chunk-GYAWWCUG.js";
import "./chunk-5E3KZQ7C.js";
import "./chunk-TFVHLHXI.js";
import "./chunk-EAHQY7MS.js";
import "./chunk-OYLX5YNC.js";
import "./chunk-NCJGRT2E.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EBHCPLYI.js";
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
