import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  replaceFile
} from "./chunk-UX554QOC.js";
import {
  readHeld
} from "./chunk-HNO2IEPT.js";
import {
  deliverable
} from "./chunk-PBFEX3NT.js";
import {
  directionOf,
  documentsOf,
  fix,
  lint,
  load,
  reportedFindings
} from "./chunk-A5W4YAU3.js";
import {
  guardFindings,
  guardTexts,
  readGuard
} from "./chunk-PFKH7SR5.js";
import {
  compare
} from "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import {
  labelOf,
  readFolder
} from "./chunk-SARLGUPY.js";
import {
  DEFAULT_SITUATION
} from "./chunk-2T74SMS4.js";
import {
  masks
} from "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import {
  isList,
  isObject,
  locator,
  parse,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import {
  shorten,
  visible
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/lint-run.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/commands/repaired.ts
var NONE = { wider: 0, narrower: 0, sideways: 0, unknown: 0 };
var MOST = 120;
function repairedJson(repaired) {
  if (repaired === null) return { fixed: [], repairs: [], effect: NONE };
  const { files, repairs, mask } = repaired;
  const value = (json, pointer) => json === void 0 ? null : mask.settings(json, pointer);
  const rows = repairs.map(({ file, line, pointer, before, after }) => ({
    ...{ file, line, pointer: mask.text(pointer) },
    ...{ before: value(before, pointer), after: value(after, pointer) }
  }));
  return { fixed: files, repairs: rows, effect: effectOf(repaired) };
}
function repairedLines(repaired) {
  if (repaired === null) return [];
  const { files, repairs, mask } = repaired;
  const row = (one) => `  ${visible(one.file)}:${one.line} ${visible(mask.text(one.pointer))}: ${whatOf(one, repaired)}`;
  const rows = (file) => repairs.filter((one) => one.file === file).map(row);
  return [...files.flatMap((file) => [`repaired ${visible(file)}`, ...rows(file)]), ...meaning(repaired)];
}
function whatOf({ pointer, before, after }, { mask }) {
  const shown = (value) => shorten(visible(JSON.stringify(mask.settings(value, pointer))), MOST);
  if (after === void 0) return before === void 0 ? "removed" : `removed ${shown(before)}`;
  return before === void 0 ? `added ${shown(after)}` : `${shown(before)} is now ${shown(after)}`;
}
function meaning(repaired) {
  const counts = Object.entries(effectOf(repaired)).filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const said = counts.map(([word, count]) => `${count} ${word}`).join(", ");
  return [`The repairs change what the policy means (${said}): managed-settings review shows how.`];
}
function effectOf({ changes }) {
  const count = (wanted) => changes.filter((change) => directionOf(change) === wanted).length;
  return { wider: count("wider"), narrower: count("narrower"), sideways: count("sideways"), unknown: count("unknown") };
}

// src/commands/repairing.ts
var ROUNDS = 4;
async function repairAt(path) {
  const before = load(await readHeld(path));
  const repairs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const done = await repairOnce(path);
    if (done.length === 0) break;
    repairs.push(...done);
  }
  const files = [...new Set(repairs.map(({ file }) => file))].sort();
  const changes = files.length === 0 ? [] : compare(before, load(await readFolder(path)), DEFAULT_SITUATION);
  return { files, repairs, changes, mask: masks(before.fragments.flatMap(({ settings }) => settings ?? [])) };
}
async function repairOnce(path) {
  const folder = await readFolder(path);
  const loaded = load(folder);
  const sources = new Map(folder.fragments.map((source) => [source.file, source]));
  const texts = loaded.fragments.filter(({ file, text }) => isExact(sources.get(file), text)).map(({ file, text }) => [file, text]);
  const edits = lint(loaded).flatMap((finding) => finding.edits);
  const fixed = fix(Object.fromEntries(texts), edits);
  for (const { file, text } of fixed) await replaceFile(file, text);
  const old = new Map(texts);
  return fixed.flatMap(({ file, applied }) => repairsOf(file, old.get(file) ?? "", applied));
}
function repairsOf(file, text, applied) {
  const { settings } = parse({ file, bytes: new TextEncoder().encode(text) });
  const find = locator(text);
  return applied.map(({ pointer, value }) => ({
    ...{ file, line: find(pointer).line, pointer },
    before: settings === null ? void 0 : valueAt(settings, pointer),
    after: value
  })).sort((a, b) => a.line - b.line);
}
function valueAt(root, pointer) {
  return steps(pointer).reduce((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
  }, root);
}
function isExact(source, text) {
  if (source === void 0) return false;
  const bytes = new TextEncoder().encode(text);
  const bom = source.bytes.length - bytes.length;
  return (bom === 0 || bom === 3) && Buffer.compare(source.bytes.subarray(bom), bytes) === 0;
}

// src/commands/lint-run.ts
async function run(given, terminal) {
  const path = policiesOf(given);
  const repaired = given.flag("fix") ? await repairAt(path) : null;
  const findings = await findingsAt(path);
  if (given.flag("json")) await terminal.write(`${JSON.stringify({ findings, ...repairedJson(repaired) }, null, 2)}
`);
  else await terminal.write(listing(findings, repairedLines(repaired)));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
async function findingsAt(path) {
  const policies = labelOf(path);
  const folder = await readHeld(path);
  const governance = await readFile(join(path, "..", "GOVERNANCE.md"), "utf8").catch(() => null);
  const files = governance === null ? folder.files : { ...folder.files, "GOVERNANCE.md": governance };
  const loaded = load({ ...folder, files });
  const { problems } = deliverable(folder, loaded, policies);
  const guard = readGuard(folder.files, policies);
  const findings = [
    ...lint({ ...loaded, problems: [...loaded.problems, ...problems] }),
    ...guardFindings(guard.problems)
  ];
  const { fragments, policy } = loaded;
  const side = { fragments, settings: policy.settings, others: guardTexts(folder.files, policies) };
  return reportedFindings({ findings, before: [], side }, masks(documentsOf(side)));
}
var MOST_LISTED = 100;
function listing(findings, repaired) {
  const counts = /* @__PURE__ */ new Map();
  const listed = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_LISTED;
  });
  const lines = listed.flatMap(({ severity, place, message, why, fix: fix2, rule }) => [
    `${visible(place.file)}:${place.line}:${place.column} ${severity} ${rule}`,
    `  ${visible(message)}`,
    `  why: ${visible(why)}`,
    `  fix: ${visible(fix2)}`
  ]);
  const rest = [...counts].filter(([, count]) => count > MOST_LISTED).map(([rule, count]) => `${rule}: ${count - MOST_LISTED} more places, in --json`);
  const sum = ["error", "warning", "advice"].map((severity) => counted(findings, severity)).join(", ");
  return [...repaired, ...lines, ...rest, sum, ""].join("\n");
}
var MANY = { error: "errors", warning: "warnings", advice: "pieces of advice" };
var ONE = { error: "error", warning: "warning", advice: "piece of advice" };
function counted(findings, wanted) {
  const count = findings.filter(({ severity }) => severity === wanted).length;
  return `${count} ${(count === 1 ? ONE : MANY)[wanted]}`;
}
export {
  run
};
