import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-S565EZ5L.js";
import "./chunk-GTSVAO3W.js";
import "./chunk-IHSB5TMF.js";
import "./chunk-4KNKD4IW.js";
import "./chunk-G5JQHRQL.js";
import "./chunk-TBIQ4NSX.js";
import "./chunk-ZA4VJSP5.js";
import "./chunk-O24DCTMB.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-5GNM2PFY.js";
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
