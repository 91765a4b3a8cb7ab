import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  masks
} from "./chunk-GNIJ54MQ.js";
import {
  isList,
  isObject,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  shorten,
  visible
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-EBA66YNJ.js";

// src/commands/origins.ts
var MOST = 120;
function listing(merged) {
  const value = shower(merged);
  const { settings, origins } = merged.policy;
  const lines = [...origins].flatMap(([pointer, [first, ...rest]]) => {
    const written = valueAt(settings, pointer);
    const shown = value(written, pointer);
    return [
      `${visible(pointer) || "(everything)"} = ${shown}${first ? `  ${at(merged, first)}` : ""}`,
      ...rest.map((origin) => `    ${under(merged, value, { origin, pointer, shown })}  ${at(merged, origin)}`)
    ];
  });
  return lines.join("\n");
}
function under(merged, value, { origin, pointer, shown }) {
  const other = value(writtenAt(merged.fragments, origin), pointer);
  return other === shown ? "also" : `overrides ${other}`;
}
function shower({ fragments }) {
  const mask = masks(fragments.map((fragment) => fragment.settings ?? {}));
  return (value, pointer) => value === void 0 ? "(gone)" : shorten(visible(JSON.stringify(mask.settings(value, pointer))), MOST);
}
function at(merged, origin) {
  const { file, line } = merged.place(origin);
  return `${visible(file)}:${line}`;
}
function writtenAt(fragments, { file, pointer }) {
  const fragment = fragments.find((one) => one.file === file);
  const written = [...fragment?.moved ?? []].find(([, original]) => original === pointer)?.[0] ?? pointer;
  return fragment?.settings ? valueAt(fragment.settings, written) : void 0;
}
function valueAt(root, pointer) {
  return steps(pointer).reduce((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
  }, root);
}
export {
  listing
};
