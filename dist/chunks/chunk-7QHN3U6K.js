import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  renderers
} from "./chunk-33EACS7Z.js";
import {
  build,
  deliverable,
  prettyJson
} from "./chunk-PBFEX3NT.js";
import {
  REFUSALS,
  load,
  review
} from "./chunk-A5W4YAU3.js";
import {
  CLIENT_VERSION
} from "./chunk-Z7ZOBZ5Q.js";
import {
  RefusedError
} from "./chunk-G3QG5HMS.js";

// src/deliver/predicate.ts
var PREDICATE_TYPE = "urn:managed-settings-gitops:policy-verdict:1";
function policyVerdict(report) {
  const { baseline, verdict } = report;
  const predicate = {
    type: PREDICATE_TYPE,
    policies: report.policies,
    digest: report.digest,
    baseline: { kind: baseline.kind, name: baseline.name, digest: baseline.digest, first: baseline.first },
    verdict: verdict.word,
    counts: { ...verdict.counts },
    client: report.client,
    widenings: report.changes.filter(({ direction, approval }) => direction === "wider" || direction === "unknown" || approval !== null).map((change) => ({ ...summary(change), approval: change.approval && { ...change.approval } }))
  };
  const bytes = new TextEncoder().encode(prettyJson(predicate));
  return { name: "policy-verdict.json", mediaType: "application/json", bytes };
}
function summary(change) {
  const { direction } = change;
  switch (change.kind) {
    case "call": {
      const { tool, region, before, after, proof } = change;
      return { kind: change.kind, direction, tool, region, before: before.effect, after: after.effect, proof };
    }
    case "setting": {
      const { pointer, before, after } = change;
      return { kind: change.kind, direction, pointer, before, after };
    }
    case "unknown":
      return { kind: change.kind, direction, about: change.about, why: change.why };
  }
}

// src/shell/compose.ts
function candidateOf(folder, label) {
  const delivery = deliverable(folder, load(folder), label);
  const whole = { ...folder, problems: [...folder.problems, ...delivery.problems] };
  return { label, folder: whole, loaded: load(whole), delivery };
}
function reviewOf(before, after, judging) {
  return review({
    policies: after.label,
    before: before.loaded,
    after: after.loaded,
    baseline: before.baseline,
    digest: after.delivery.digest,
    ...judging
  });
}
var NEVER_RELEASED = /placeholder|secret/;
function checkReleasable(report) {
  const fault = report.findings.find(({ rule, severity }) => severity === "error" || NEVER_RELEASED.test(rule));
  if (fault !== void 0) {
    const { place, rule, message } = fault;
    throw new RefusedError(
      `Nothing is published: ${place.file}:${place.line}:${place.column}: ${message} (${rule}). ${fault.fix}`
    );
  }
  if (report.verdict.word === "INVALID") throw new RefusedError("Nothing is published: the policy is INVALID.");
}
function checkGate({ verdict, baseline, changes }) {
  if (verdict.exit === 0) return;
  const open = changes.flatMap(
    ({ approval }) => approval !== null && approval.state !== "approved" ? [approval.id] : []
  );
  const ids = open.length === 0 ? "" : ` (not approved: ${open.slice(0, 10).join(", ")})`;
  throw new RefusedError(
    `Nothing is published: compared with ${baseline.name} the verdict is ${verdict.word}${ids}. Approve each widening in gate/waivers.json with a pull request that an approver reviews, or revert.`
  );
}
async function compose(before, after, report, naming) {
  const { digest, problems: _, ...content } = after.delivery;
  if (digest === null) throw new RefusedError("Nothing is published: the policy has no digest, see the findings.");
  const built = await build(
    { ...content, digest, name: naming.name },
    {
      previous: before.loaded.policy.settings,
      extra: [reportFile(report), manifest(report, digest, naming), policyVerdict(report)]
    }
  );
  const blocking = built.refusals.find(({ blocks }) => blocks);
  if (blocking !== void 0) {
    throw new RefusedError(
      `Nothing is published: ${blocking.format} can't carry ${blocking.pointer || "these settings"} (${REFUSALS[blocking.why]}), and the fleet uses it. Change the value, or take the channel out of gate/delivery.json.`
    );
  }
  const left = built.refusals.map(
    ({ format, pointer, why }) => `${format} is left out: it can't carry ${pointer || "these settings"} (${REFUSALS[why]}).`
  );
  const patch = built.noPatch ? [
    `changes.merge-patch.json is left out: a merge patch can't express this change (${built.noPatch.why} at ${built.noPatch.pointer || "the top"}).`
  ] : [];
  return { artifacts: built.artifacts, notices: [...left, ...patch] };
}
function rendered(name, report, options) {
  const renderer = renderers.find((row) => row.name === name);
  if (renderer === void 0) throw new Error(`bug: no renderer ${name}`);
  const plain = { links: { before: null, after: null }, colour: false, limit: Number.MAX_SAFE_INTEGER, run: null };
  return renderer.render(report, { ...plain, ...options });
}
function reportFile(report) {
  return { name: "report.json", mediaType: "application/json", bytes: encode(rendered("json", report, {})) };
}
function manifest(report, digest, { name, ring, commit }) {
  const { kind, name: baseline, digest: previous } = report.baseline;
  const content = {
    schema: 1,
    name,
    ring,
    digest,
    commit,
    client: CLIENT_VERSION,
    verdict: report.verdict.word,
    baseline: { kind, name: baseline, digest: previous }
  };
  return {
    name: "release.json",
    mediaType: "application/json",
    bytes: encode(`${JSON.stringify(content, null, 2)}
`)
  };
}
function encode(text) {
  return new TextEncoder().encode(text);
}

export {
  candidateOf,
  reviewOf,
  checkReleasable,
  checkGate,
  compose,
  rendered
};
