import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  worldOf
} from "./chunk-AQ54RYE2.js";
import {
  readCandidate
} from "./chunk-HNO2IEPT.js";
import {
  judgeOfProduction,
  parseWhere,
  production
} from "./chunk-IAYBPWZY.js";
import {
  renderers
} from "./chunk-33EACS7Z.js";
import {
  deliverable
} from "./chunk-PBFEX3NT.js";
import {
  load,
  review
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
  FAIL_ON,
  policiesOf
} from "./chunk-VR63W3NA.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/review-run.ts
async function run(given, terminal) {
  const report = await reviewOf(given);
  const format = given.flag("json") ? "json" : given.text("format") ?? "terminal";
  const renderer = renderers.find(({ name }) => name === format);
  if (renderer === void 0) throw new Error(`bug: no renderer ${format}`);
  const links = { before: null, after: null };
  const text = renderer.render(report, { links, colour: terminal.colour, limit: 6e4, run: null });
  await terminal.write(text.endsWith("\n") ? text : `${text}
`);
  return isUnsaidFirst(report, given) ? firstExit(report, terminal) : report.verdict.exit;
}
function isUnsaidFirst({ baseline }, given) {
  return baseline.first && baseline.kind === "release" && given.text("fail-on") !== "never";
}
function firstExit({ verdict }, terminal) {
  terminal.note(
    "There is no release yet. If that is right, say so until the first one is published: --production none"
  );
  return verdict.exit === 0 ? 1 : verdict.exit;
}
async function reviewOf(given) {
  const where = parseWhere(given.text("production") ?? "release");
  const policies = labelOf(policiesOf(given));
  const folder = await readCandidate(policiesOf(given));
  const after = load(folder);
  const { digest, problems } = deliverable(folder, after, policies);
  const found = await production(where, await worldOf(where, given));
  return review({
    policies,
    before: found.loaded,
    after: { ...after, problems: [...after.problems, ...problems] },
    baseline: found.baseline,
    digest,
    failOn: FAIL_ON.find((one) => one === given.text("fail-on")) ?? null,
    judge: judgeOfProduction(found, folder)
  });
}
export {
  run
};
