import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  writeArtifacts
} from "./chunk-UX554QOC.js";
import {
  readHeld
} from "./chunk-HNO2IEPT.js";
import {
  build,
  deliverable
} from "./chunk-PBFEX3NT.js";
import {
  REFUSALS,
  lint,
  load
} from "./chunk-A5W4YAU3.js";
import "./chunk-PFKH7SR5.js";
import "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import {
  labelOf
} from "./chunk-SARLGUPY.js";
import "./chunk-2T74SMS4.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/build-run.ts
async function run(given, terminal) {
  const out = given.text("out");
  if (out === null)
    throw new UserError("build needs --out DIR, the folder to write to. See: managed-settings build --help");
  const at = policiesOf(given);
  const folder = await readHeld(at);
  const loaded = load(folder);
  const what = deliverable(folder, loaded, labelOf(at));
  const findings = lint({ ...loaded, problems: [...loaded.problems, ...what.problems] });
  if (loaded.starts && what.digest !== null && !findings.some(({ severity }) => severity === "error"))
    return write({ given, terminal, out, what: { ...what, digest: what.digest } });
  terminal.note(`Nothing was written: the policy has errors. See them: managed-settings lint --policies ${at}`);
  return 1;
}
async function write({ given, terminal, out, what }) {
  const built = await build({ ...what, name: given.text("name") ?? "local" });
  for (const { format, pointer, why, blocks } of built.refusals)
    terminal.note(
      `${blocks ? "error" : "left out"}: ${format} can't carry ${pointer || "the settings"}: ${REFUSALS[why]}`
    );
  for (const { format, pointer } of built.omissions)
    terminal.note(`${format} leaves out ${pointer}, which its channel ignores`);
  if (built.refusals.some(({ blocks }) => blocks)) return 1;
  await writeArtifacts(out, built.artifacts);
  const names = built.artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const text = given.flag("json") ? JSON.stringify(
    { digest: what.digest, artifacts: names, refusals: built.refusals, omissions: built.omissions },
    null,
    2
  ) : [...names.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`), "", `digest ${what.digest}`].join(
    "\n"
  );
  await terminal.write(`${text}
`);
  return 0;
}
export {
  run
};
