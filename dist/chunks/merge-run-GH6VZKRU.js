import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  checkRead,
  mergeAt
} from "./chunk-JFBRYYTX.js";
import {
  checkHeld,
  isClientLayout
} from "./chunk-HNO2IEPT.js";
import {
  unreadOf
} from "./chunk-SARLGUPY.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/merge-run.ts
async function run(given, terminal) {
  const path = policiesOf(given);
  const merged = await mergeAt(path);
  if (merged.fragments.length === 0 && !isClientLayout(path)) checkHeld(merged, path);
  const isJson = given.flag("json");
  if (!isJson) checkRead(merged);
  if (isJson) await terminal.write(`${JSON.stringify(answerOf(merged), null, 2)}
`);
  else await show(merged, given.flag("origins"), terminal);
  return merged.starts && unreadOf(merged) === null ? 0 : 1;
}
function answerOf({ policy, problems, starts, place }) {
  const origins = [...policy.origins].map(([pointer, list]) => [pointer, list.map(place)]);
  return {
    settings: policy.settings,
    origins: Object.fromEntries(origins),
    problems: problems.map(({ code, origin, args }) => ({ code, origin: place(origin), args })),
    client: { starts }
  };
}
async function show(merged, origins, terminal) {
  const text = origins ? (await import("./origins-KJD42LDT.js")).listing(merged) : JSON.stringify(merged.policy.settings, null, 2);
  await terminal.write(`${text}
`);
  if (merged.problems.length > 0)
    terminal.note(
      `Problems found: ${merged.problems.length}. managed-settings lint explains each and how to repair it.`
    );
  if (!merged.starts) terminal.note("No client starts with these fragments: at least one file can't be loaded.");
}
export {
  run
};
