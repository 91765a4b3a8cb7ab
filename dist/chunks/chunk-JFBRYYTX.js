import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  checkHeld
} from "./chunk-HNO2IEPT.js";
import {
  readFolder,
  unreadOf
} from "./chunk-SARLGUPY.js";
import {
  merge,
  repair
} from "./chunk-RIIRWQYK.js";
import {
  locator,
  parse
} from "./chunk-DDSSPN6I.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/policy.ts
async function mergeAt(path) {
  const folder = await readFolder(path);
  const fragments = folder.fragments.map((source) => repair(parse(source)));
  return {
    fragments,
    policy: merge(fragments),
    problems: [...folder.problems, ...fragments.flatMap((fragment) => fragment.problems)],
    starts: fragments.every((fragment) => fragment.settings !== null),
    place: placer(fragments)
  };
}
async function startedAt(path) {
  const merged = await mergeAt(path);
  checkHeld(merged, path);
  checkRead(merged);
  const broken = merged.fragments.find((fragment) => fragment.settings === null);
  if (broken === void 0) return merged;
  const { line, column } = merged.place(broken.problems.at(-1)?.origin ?? { file: broken.file, pointer: "" });
  throw new UserError(
    `${broken.file}:${line}:${column} can't be loaded, so no client with this policy starts. Repair it first: managed-settings lint --policies ${path}`
  );
}
function checkRead(merged) {
  const unread = unreadOf(merged);
  if (unread === null) return;
  throw new UserError(
    `${unread} is not read, though a client may read it, so nobody can tell what this policy does. Put a plain file there.`
  );
}
function placer(fragments) {
  const texts = new Map(fragments.map((fragment) => [fragment.file, fragment.text]));
  const locators = /* @__PURE__ */ new Map();
  return ({ file, pointer }) => {
    const find = locators.get(file) ?? locator(texts.get(file) ?? "");
    locators.set(file, find);
    const { line, column } = find(pointer);
    return { file, pointer, line, column };
  };
}

export {
  mergeAt,
  startedAt,
  checkRead,
  placer
};
