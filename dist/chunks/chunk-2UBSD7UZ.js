import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  child,
  isList
} from "./chunk-IDVZY674.js";
import {
  MAX_FILE_BYTES
} from "./chunk-Z7ZOBZ5Q.js";

// src/deliver/refuse.ts
function firstObjection(format, settings, objection) {
  const found = search(settings, "", objection);
  return found && { format, ...found };
}
function search(value, pointer, objection) {
  if (value === null || typeof value !== "object") {
    const why = objection(value);
    return why && { pointer, why };
  }
  const list = isList(value);
  for (const [key, inner] of Object.entries(value)) {
    const at = child(pointer, key);
    const why = list ? null : objection(key);
    const found = why ? { pointer: at, why } : search(inner, at, objection);
    if (found) return found;
  }
  return null;
}
var jsonObjection = (value) => typeof value === "number" && !Number.isFinite(value) ? "number-overflow" : null;

// src/deliver/file.ts
var encoder = new TextEncoder();
function prettyJson(settings) {
  return `${JSON.stringify(settings, null, 2)}
`;
}
function make(release) {
  const objection = firstObjection("managed-settings.json", release.settings, jsonObjection);
  if (objection) return objection;
  const bytes = encoder.encode(prettyJson(release.settings));
  if (bytes.length > MAX_FILE_BYTES) return { format: "managed-settings.json", pointer: "", why: "too-large" };
  return [{ name: "managed-settings.json", mediaType: "application/json", bytes }];
}
var managedSettingsFile = { name: "managed-settings.json", channel: "file", make };
var claudeMdFile = {
  name: "CLAUDE.md",
  channel: "file",
  make: ({ claudeMd }) => claudeMd ? [{ name: "CLAUDE.md", mediaType: "text/markdown", bytes: claudeMd }] : []
};

export {
  firstObjection,
  jsonObjection,
  prettyJson,
  managedSettingsFile,
  claudeMdFile
};
