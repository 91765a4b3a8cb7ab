import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  worldOf
} from "./chunk-AQ54RYE2.js";
import {
  FIRST,
  judgeOfRelease,
  reviewsOf
} from "./chunk-BZFP77HA.js";
import {
  writeArtifacts
} from "./chunk-UX554QOC.js";
import {
  readHeld
} from "./chunk-HNO2IEPT.js";
import {
  headCommit,
  judgeOfProduction,
  parseWhere,
  production
} from "./chunk-IAYBPWZY.js";
import {
  candidateOf,
  checkGate,
  checkReleasable,
  compose,
  rendered,
  reviewOf
} from "./chunk-7QHN3U6K.js";
import "./chunk-33EACS7Z.js";
import "./chunk-PBFEX3NT.js";
import "./chunk-A5W4YAU3.js";
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
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import {
  RefusedError,
  UserError,
  WorldError
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/publish-run.ts
async function run(given, terminal) {
  if (!given.flag("dry-run"))
    throw new UserError(
      "publish needs --dry-run: only the Action releases, from a merged commit. See: managed-settings publish --help"
    );
  const where = parseWhere(given.text("production") ?? "release");
  const policies = policiesOf(given);
  const candidate = candidateOf(await readHeld(policies), labelOf(policies));
  const world = await worldOf(where, given);
  const before = await production(where, world);
  const judge = await judgeOf(before, candidate, world);
  const report = reviewOf(before, candidate, { failOn: null, judge });
  const { artifacts, notices, reason } = await attempt({ where, before, candidate, report });
  for (const notice of notices) terminal.note(notice);
  const out = given.text("out");
  if (out !== null && reason === null) await writeArtifacts(out, artifacts);
  const files = artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const { word } = report.verdict;
  const digest = candidate.delivery.digest;
  const isSame = digest === before.baseline.digest;
  await terminal.write(
    given.flag("json") ? `${JSON.stringify({ digest, verdict: word, changed: !isSame, files, reason }, null, 2)}
` : `${rendered("release-notes", report, {})}
${files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}
`).join("")}`
  );
  if (isSame) terminal.note(`Production already holds this policy (${digest}): nothing would be released.`);
  if (reason !== null) terminal.note(reason);
  return reason === null ? 0 : 1;
}
async function judgeOf(production2, candidate, world) {
  const { release: last } = production2;
  const { github } = world;
  const commit = await headCommit(world.cwd);
  const alone = judgeOfProduction(production2, candidate.folder);
  if (last === null || github === null || commit === null || commit === last.commit) return alone;
  const releasing = { github, world, production: production2, last, candidate, commit };
  return reviewsOf(releasing).then((reviews) => judgeOfRelease(releasing, reviews)).catch((thrown) => {
    if (thrown instanceof WorldError && (thrown.status === 404 || thrown.status === 422)) return alone;
    throw thrown;
  });
}
async function attempt({ where, before, candidate, report }) {
  try {
    if (before.baseline.first && where.kind === "release") throw new RefusedError(FIRST);
    checkReleasable(report);
    checkGate(report);
    const naming = { name: "dry-run", ring: "broad", commit: "0".repeat(40) };
    return { ...await compose(before, candidate, report, naming), reason: null };
  } catch (thrown) {
    if (!(thrown instanceof RefusedError)) throw thrown;
    return { artifacts: [], notices: [], reason: thrown.message };
  }
}
export {
  run
};
