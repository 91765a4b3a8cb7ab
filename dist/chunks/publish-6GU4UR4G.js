import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-WKJX55MQ.js";
import "./chunk-ELZ7CDXV.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-KWZWZV3K.js";
import "./chunk-35TXY3OB.js";
import "./chunk-4HJ6CVJD.js";
import "./chunk-2UBSD7UZ.js";
import "./chunk-CCOXPQJT.js";
import "./chunk-2WDMJ5EJ.js";
import "./chunk-SPLM6R7A.js";
import "./chunk-NGKELELL.js";
import "./chunk-SLPRPHHW.js";
import "./chunk-7PTJOVFT.js";
import "./chunk-4L2YIUSE.js";
import "./chunk-IDVZY674.js";
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
