import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-WLR4PCWN.js";
import "./chunk-KYW4EE7D.js";
import "./chunk-4UYX3VC7.js";
import "./chunk-RI7C6LGV.js";
import "./chunk-OGWT3VRY.js";
import "./chunk-HZNOEZSS.js";
import "./chunk-SSKLNZSB.js";
import "./chunk-UED2V3QR.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-XRZELQOC.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-7KOETIF6.js";
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
