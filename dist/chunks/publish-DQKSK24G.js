import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-VJZT2JFC.js";
import "./chunk-PXXEE6DI.js";
import "./chunk-FE43E4Y2.js";
import "./chunk-ZVF34IU3.js";
import "./chunk-L7CJFS7Z.js";
import "./chunk-LBVOPDIN.js";
import "./chunk-KZUUARHE.js";
import "./chunk-TB5KPW5O.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-TEAWDIA2.js";
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
