import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  situationOf
} from "./chunk-ZVVDH5DP.js";
import {
  placer,
  startedAt
} from "./chunk-IJ52Z4VG.js";
import {
  readFolder
} from "./chunk-H6NVRMZP.js";
import {
  compile
} from "./chunk-CNG63QN7.js";
import {
  masks
} from "./chunk-GNIJ54MQ.js";
import {
  repair
} from "./chunk-7KOETIF6.js";
import {
  parse
} from "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-RKCYRO3I.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/deciding.ts
async function decidingOf(given) {
  const situation = situationOf(given);
  const { fragments, policy } = await startedAt(policiesOf(given));
  const beside = [
    ...(await fileOf(given.text("user-settings"))).map((fragment) => ({ fragment, scope: "user" })),
    ...(await fileOf(given.text("project-settings"))).map((fragment) => ({ fragment, scope: "project" }))
  ];
  const all = [...fragments, ...beside.map(({ fragment }) => fragment)];
  return {
    ruleset: compile(
      policy,
      beside.flatMap(({ fragment, scope }) => layerOf(fragment, { scope, trusted: !given.flag("untrusted") }))
    ),
    situation,
    place: placer(all),
    mask: masks(all.flatMap(({ settings }) => settings ?? []))
  };
}
async function fileOf(path) {
  if (path === null) return [];
  const { fragments } = await readFolder(path);
  const [source] = fragments;
  if (source === void 0 || fragments.length > 1)
    throw new UserError(`${path} is no single settings file. Name one file.`);
  return [repair(parse(source))];
}
function layerOf({ file, settings }, from) {
  if (settings === null)
    throw new UserError(`${file} can't be loaded: the client would not read it. Repair its JSON first.`);
  return [{ ...from, file, settings }];
}

export {
  decidingOf
};
