import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  shownDecision
} from "./chunk-S5H5FWPP.js";
import {
  situationOf
} from "./chunk-ZVEAUTD7.js";
import {
  startedAt
} from "./chunk-JFBRYYTX.js";
import "./chunk-HNO2IEPT.js";
import {
  prove,
  proveNoWider
} from "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-SARLGUPY.js";
import {
  compile,
  shortCall
} from "./chunk-2T74SMS4.js";
import {
  maskLines,
  masks
} from "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-OCKEBF2T.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import {
  visible
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/prove-run.ts
var OPTIONS = {
  "never-allow": "neverAllow",
  "never-unasked": "neverUnasked",
  "never-deny": "neverDeny",
  "always-allow": "alwaysAllow"
};
async function run(given, terminal) {
  const situation = situationOf(given);
  const { fragments, policy, place } = await startedAt(policiesOf(given));
  const documents = fragments.flatMap(({ settings }) => settings ?? []);
  const side = { policy, ruleset: compile(policy) };
  const answers = Object.entries(OPTIONS).flatMap(
    ([option, kind]) => given.list(option).map((rule) => ({ claim: `${option} ${rule}`, proof: prove({ kind, rule }, side, situation) }))
  );
  const other = given.text("no-wider-than");
  if (other !== null) {
    const before = await startedAt(other);
    documents.push(before.policy.settings);
    const proof = proveNoWider({ policy: before.policy, ruleset: compile(before.policy) }, side, situation);
    answers.push({ claim: `no-wider-than ${other}`, proof });
  }
  if (answers.length === 0)
    throw new UserError(
      "prove needs a claim, for example --never-allow 'Bash(curl *)'. See: managed-settings prove --help"
    );
  const text = given.flag("json") ? json(answers, place) : answers.map((answer) => lines(answer, place)).join("");
  await terminal.write(maskLines(text, masks(documents)));
  return exitOf(answers);
}
function exitOf(answers) {
  if (answers.some(({ proof }) => proof.result === "refuted")) return 1;
  return answers.some(({ proof }) => proof.result === "not proven") ? 2 : 0;
}
function lines({ claim, proof }, place) {
  const detail = detailOf(proof, place);
  return `${proof.result.toUpperCase().padEnd(10)} ${visible(claim)}
${detail === null ? "" : `           ${visible(detail)}
`}`;
}
function detailOf(proof, place) {
  if (proof.result === "proved") return null;
  if (proof.result === "not proven") return proof.why;
  if ("change" in proof) {
    const { change } = proof;
    if (change.kind === "setting")
      return `${change.pointer}: ${JSON.stringify(change.before)} -> ${JSON.stringify(change.after)}`;
    return `${shortCall(change.witness)}: ${change.before.effect} -> ${change.after.effect}`;
  }
  const { witness, decision, mode } = proof;
  const by = decision.by === null ? decision.source : `${decision.by.text} ${where(decision.origin, place)}`;
  return `${shortCall(witness)} is decided ${decision.effect} in ${mode} by ${by}`;
}
function where(origin, place) {
  if (origin === null) return "";
  const { file, line, column } = place(origin);
  return `${file}:${line}:${column}`;
}
function json(answers, place) {
  const rows = answers.map(({ claim, proof }) => ({
    claim,
    result: proof.result,
    ..."why" in proof ? { why: proof.why } : {},
    ..."witness" in proof ? { witness: proof.witness, mode: proof.mode, decision: shownDecision(proof.decision, place) } : {},
    ..."change" in proof ? { change: changeRow(proof.change, place) } : {}
  }));
  return `${JSON.stringify(rows, null, 2)}
`;
}
function changeRow(change, place) {
  if (change.kind === "setting")
    return { pointer: change.pointer, before: change.before ?? null, after: change.after ?? null };
  const { region, witness, before, after } = change;
  return { region, witness, before: shownDecision(before, place), after: shownDecision(after, place) };
}
export {
  run
};
