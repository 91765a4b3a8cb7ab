import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  worldOf
} from "./chunk-FYBOW3QV.js";
import {
  FIRST
} from "./chunk-WKJX55MQ.js";
import {
  writeArtifacts
} from "./chunk-N3RWOTKM.js";
import {
  readHeld
} from "./chunk-KC6ZUND2.js";
import {
  judgeOfProduction,
  parseWhere,
  production
} from "./chunk-ELZ7CDXV.js";
import {
  labelOf
} from "./chunk-H6NVRMZP.js";
import {
  policiesOf
} from "./chunk-RKCYRO3I.js";
import {
  candidateOf,
  checkGate,
  checkReleasable,
  compose,
  rendered,
  reviewOf
} from "./chunk-KWZWZV3K.js";
import "./chunk-35TXY3OB.js";
import "./chunk-4HJ6CVJD.js";
import "./chunk-2UBSD7UZ.js";
import "./chunk-CCOXPQJT.js";
import "./chunk-2WDMJ5EJ.js";
import "./chunk-SPLM6R7A.js";
import "./chunk-NGKELELL.js";
import "./chunk-SLPRPHHW.js";
import "./chunk-7PTJOVFT.js";
import "./chunk-4L2YIUSE.js";
import "./chunk-IDVZY674.js";
import "./chunk-SA35VN4G.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import {
  RefusedError,
  UserError
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
  const before = await production(where, await worldOf(where, given));
  const judge = judgeOfProduction(before, candidate.folder.files);
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
