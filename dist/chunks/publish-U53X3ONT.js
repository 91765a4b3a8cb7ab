import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  FIRST,
  publish
} from "./chunk-Z6TSPT7U.js";
import "./chunk-PGTFKN6L.js";
import "./chunk-5DR24B3W.js";
import "./chunk-3JCNO5TG.js";
import "./chunk-76J5XZNS.js";
import "./chunk-KETVUGBY.js";
import "./chunk-DWNJ6STH.js";
import "./chunk-JLVN66AH.js";
import "./chunk-H6NVRMZP.js";
import "./chunk-LPOJRFOE.js";
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
