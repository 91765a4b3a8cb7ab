import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  DEFAULT_DELIVERY,
  parseDelivery
} from "./chunk-2WDMJ5EJ.js";
import {
  canonicalize
} from "./chunk-SPLM6R7A.js";
import {
  child
} from "./chunk-IDVZY674.js";

// src/digest.ts
import { createHash } from "node:crypto";
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "u");
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function digest(input) {
  const problems = [...namesWithoutForm(input), ...valuesWithoutForm(input.settings, "", input.origins ?? {})];
  if (problems.length > 0) return { digest: null, problems };
  const document = {
    settings: input.settings,
    fragments: input.fragments.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
    ...input.claudeMd ? { claudeMd: sha256(input.claudeMd) } : {},
    ...input.delivery ? { delivery: sha256(input.delivery) } : {}
  };
  return { digest: `sha256:${sha256(canonicalize(document) ?? "")}`, problems: [] };
}
function namesWithoutForm({ fragments }) {
  return fragments.filter(({ name }) => LONE_SURROGATE.test(name)).map(({ name }) => ({ code: "lone-surrogate", origin: { file: name, pointer: "" }, args: { value: name } }));
}
function valuesWithoutForm(value, pointer, origins) {
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? [problem("lone-surrogate", pointer, origins)] : [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [problem("number-overflow", pointer, origins)];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = child(pointer, key);
    const ofKey = LONE_SURROGATE.test(key) ? [problem("lone-surrogate", at, origins)] : [];
    return [...ofKey, ...valuesWithoutForm(inner, at, origins)];
  });
}
function problem(code, pointer, origins) {
  const origin = origins[pointer]?.[0] ?? { file: "managed-settings.json", pointer };
  return { code, origin, args: { pointer } };
}

// src/shell/deliverable.ts
var BASE = "managed-settings.json";
var DROP_INS = "managed-settings.d/";
function deliverable(folder, loaded, label) {
  const names = folder.fragments.map(({ file }) => insideOf(file, label));
  const isFlat = names.length > 1 && !names.some((name) => name.startsWith(DROP_INS));
  const installed = isFlat ? names.map((name) => name === BASE ? DROP_INS + name : name) : names;
  const fragments = folder.fragments.map(({ bytes }, index) => ({ name: installed[index] ?? "", bytes }));
  const claudeMd = bytesOf(folder.files["CLAUDE.md"]);
  const channels = bytesOf(folder.files["gate/delivery.json"]);
  const { settings, origins } = loaded.policy;
  const named = digest({ settings, fragments, claudeMd, delivery: channels, origins });
  const parsed = channels === null ? { delivery: DEFAULT_DELIVERY, problems: [] } : parseDelivery(channels, shownAs(label));
  const problems = [...named.problems, ...parsed.problems];
  return { settings, fragments, claudeMd, delivery: parsed.delivery, digest: named.digest, problems };
}
function shownAs(label) {
  return label === "." ? "gate/delivery.json" : `${label}/gate/delivery.json`;
}
function insideOf(file, label) {
  if (label === ".") return file;
  return file.startsWith(`${label}/`) ? file.slice(label.length + 1) : file.split("/").at(-1) ?? file;
}
function bytesOf(text) {
  return text === void 0 ? null : new TextEncoder().encode(text);
}

export {
  sha256,
  deliverable,
  insideOf
};
