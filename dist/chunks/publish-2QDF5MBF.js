import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-YBXGAUCL.js";
import "./chunk-G2CBZF6M.js";
import "./chunk-PJHIBSEN.js";
import "./chunk-V4MST42Y.js";
import "./chunk-6SU7EVN5.js";
import "./chunk-FPGNCPPI.js";
import "./chunk-C6J37JYI.js";
import "./chunk-CIXFSFUK.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-HM5NBGTP.js";
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
