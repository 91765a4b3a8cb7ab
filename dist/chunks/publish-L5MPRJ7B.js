import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-ODT6CHB2.js";
import "./chunk-L3ZYWHS6.js";
import "./chunk-Z7HPD5CG.js";
import "./chunk-QWILHNPW.js";
import "./chunk-KD7AC7JE.js";
import "./chunk-I4NYV6BY.js";
import "./chunk-WSGWU5CC.js";
import "./chunk-ADA4OA7Q.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-HL65HN67.js";
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
