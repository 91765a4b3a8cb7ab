import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  situationOf
} from "./chunk-ZVEAUTD7.js";
import {
  placer,
  startedAt
} from "./chunk-JFBRYYTX.js";
import {
  readFolder
} from "./chunk-SARLGUPY.js";
import {
  compile
} from "./chunk-2T74SMS4.js";
import {
  masks
} from "./chunk-GNIJ54MQ.js";
import {
  repair
} from "./chunk-RIIRWQYK.js";
import {
  isList,
  isObject,
  parse,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/repair/whole.ts
var WRONG = /* @__PURE__ */ new Set(["value-strictest", "value-ignored", "entry-ignored", "null-value"]);
function leavesOut(fragment) {
  const lists = fragment.settings?.["permissions"];
  const isRuleList = (pointer) => {
    const [top, effect = ""] = steps(pointer);
    return top === "permissions" && /^(?:allow|ask|deny)$/.test(effect) && isObject(lists) && isList(lists[effect]);
  };
  return repair(fragment).problems.find(
    ({ code, origin, args }) => WRONG.has(code) && !isRuleList(origin.pointer) && !String(args["written"]).startsWith("the name")
  )?.origin;
}

// src/commands/deciding.ts
async function decidingOf(given) {
  const situation = situationOf(given);
  const { fragments, policy, problems } = await startedAt(policiesOf(given));
  const beside = [
    ...(await fileOf(given.text("user-settings"), "--user-settings")).map((fragment) => ({
      fragment,
      scope: "user"
    })),
    ...(await fileOf(given.text("project-settings"), "--project-settings")).map((fragment) => ({
      fragment,
      scope: "project"
    }))
  ];
  const all = [...fragments, ...beside.map(({ fragment }) => fragment)];
  return {
    ruleset: compile(
      policy,
      beside.flatMap(({ fragment, scope }) => layerOf(fragment, { scope, trusted: !given.flag("untrusted") }))
    ),
    situation,
    place: placer(all),
    mask: masks(all.flatMap(({ settings }) => settings ?? [])),
    dropped: problems.length
  };
}
async function fileOf(path, named) {
  if (path === null) return [];
  const { fragments } = await readFolder(path, { named });
  const [source] = fragments;
  if (source === void 0 || fragments.length > 1)
    throw new UserError(`${path} is no single settings file. Name one file.`);
  return [parse(source)];
}
function layerOf(fragment, from) {
  const { file, settings } = fragment;
  if (settings === null)
    throw new UserError(`${file} can't be loaded: the client would not read it. Repair its JSON first.`);
  const wrong = leavesOut(fragment);
  if (wrong !== void 0) {
    const { line } = placer([fragment])(wrong);
    throw new UserError(
      `${file}:${line}: the client leaves this file out whole, because of the value at ${wrong.pointer}. Repair it first.`
    );
  }
  return [{ ...from, file, settings }];
}

export {
  decidingOf
};
