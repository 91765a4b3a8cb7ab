import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-IKQ6323L.js";
import "./chunk-3LULGV3F.js";
import "./chunk-TUM6X3SP.js";
import "./chunk-2WHH2TVW.js";
import "./chunk-7VIL7LVD.js";
import "./chunk-4V7I3ZJ5.js";
import "./chunk-AU2CFDGV.js";
import "./chunk-U5VGQEFE.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-EVUWKMUW.js";
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
