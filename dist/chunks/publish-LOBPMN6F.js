import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-53AMQNJU.js";
import "./chunk-2N36EYNR.js";
import "./chunk-PNBJV7RC.js";
import "./chunk-SUD3XRAD.js";
import "./chunk-FQTEW3GR.js";
import "./chunk-QEM2Q43I.js";
import "./chunk-JLRNT2XW.js";
import "./chunk-PL2F2H4K.js";
import "./chunk-SARLGUPY.js";
import "./chunk-PRHBX32A.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-EMMHM7PA.js";
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
