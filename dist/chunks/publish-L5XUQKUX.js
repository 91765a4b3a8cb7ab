import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-6QN7KORI.js";
import "./chunk-VAK37T4Y.js";
import "./chunk-EFL2WNQQ.js";
import "./chunk-LNLOSVVZ.js";
import "./chunk-Z4N6267S.js";
import "./chunk-GAN233HT.js";
import "./chunk-4XZFRWCT.js";
import "./chunk-CDMKN557.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import "./chunk-HTAZVQM6.js";
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
