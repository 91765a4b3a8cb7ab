import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isList,
  isObject
} from "./chunk-DDSSPN6I.js";

// src/direction/delta.ts
var wider = (detail, dangerous = null) => ({
  direction: "wider",
  matters: true,
  detail,
  dangerous
});
var narrower = (detail) => ({
  direction: "narrower",
  matters: true,
  detail,
  dangerous: null
});
var open = (detail, dangerous = null) => ({
  direction: "sideways",
  matters: true,
  detail,
  dangerous
});
var harmless = (detail) => ({
  direction: "sideways",
  matters: false,
  detail,
  dangerous: null
});
var unknown = (detail) => ({
  direction: "unknown",
  matters: true,
  detail,
  dangerous: null
});
var same = (a, b) => a === b || canonical(a) === canonical(b);
function canonical(value) {
  if (value === void 0) return "";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}
var valueAt = (settings, key) => key.split(".").reduce((value, name) => isObject(value) ? own(value, name) : void 0, settings);
var own = (value, name) => Object.hasOwn(value, name) ? value[name] : void 0;
var NAMES = ["name", "path", "serverName", "serverUrl", "serverCommand", "plugin", "repo", "url", "package"];
function label(entry) {
  if (typeof entry === "string") return `\`${short(entry)}\``;
  if (!isObject(entry)) return `\`${short(JSON.stringify(entry))}\``;
  const named = [...NAMES, "hostPattern", "pathPattern", "id", "source"].find((name) => own(entry, name) !== void 0);
  const value = named === void 0 ? void 0 : own(entry, named);
  return named === void 0 ? "an entry" : `${named} \`${short(typeof value === "string" ? value : canonical(value))}\``;
}
var short = (text) => text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
function difference(added, removed) {
  const part = (word, entries) => {
    const rest = entries.length - 5;
    const shown = entries.slice(0, 5).map(label).join(", ");
    return entries.length === 0 ? [] : [`${word}: ${shown}${rest > 0 ? ` and ${rest} more` : ""}`];
  };
  return [...part("added", added), ...part("removed", removed)].join("; ");
}

export {
  wider,
  narrower,
  open,
  harmless,
  unknown,
  same,
  canonical,
  valueAt,
  own,
  difference
};
