// Turns production and a candidate into everything a release holds: the report of the whole review, and the files with their checksums.
import { type Artifact, build } from '../deliver/index.ts';
import { policyVerdict } from '../deliver/predicate.ts';
import { CLIENT_VERSION } from '../facts/client.ts';
import { REFUSALS } from '../facts/delivery.ts';
import type { FailOn } from '../gate.ts';
import { type Folder, type Judge, type Loaded, load, review } from '../index.ts';
import { renderers } from '../render/index.ts';
import type { Report } from '../report.ts';
import { type Deliverable, deliverable } from './deliverable.ts';
import { RefusedError } from './errors.ts';
import type { Production } from './production.ts';

/** A policy folder, loaded and ready to be delivered. `label` is the path it was read under. */
export interface Candidate {
  readonly label: string;
  readonly folder: Folder;
  readonly loaded: Loaded;
  readonly delivery: Deliverable;
}

/** What a release is called and whom it is for; `commit` is where its fragments come from. */
export interface Naming {
  readonly name: string;
  readonly ring: string;
  readonly commit: string;
}

export interface Composed {
  readonly artifacts: readonly Artifact[];
  readonly notices: readonly string[];
}

/** The problems of a candidate's delivery count like those of its fragments. */
export function candidateOf(folder: Folder, label: string): Candidate {
  const delivery = deliverable(folder, load(folder), label);
  const whole = { ...folder, problems: [...folder.problems, ...delivery.problems] };
  return { label, folder: whole, loaded: load(whole), delivery };
}

/** What decides about a review. `failOn` null: what gate/gate.json says; without a judge the candidate's own guard files judge. */
export interface Judging {
  readonly failOn: FailOn | null;
  readonly judge?: Judge;
}

export function reviewOf(before: Production, after: Candidate, judging: Judging): Report {
  return review({
    policies: after.label,
    before: before.loaded,
    after: after.loaded,
    baseline: before.baseline,
    digest: after.delivery.digest,
    ...judging,
  });
}

/** The rules whose findings stop a release at any severity: a placeholder locks people out, a secret is published. */
const NEVER_RELEASED = /placeholder|secret/;

/** Refuses what no release may hold, in one sentence that names the first place. */
export function checkReleasable(report: Report): void {
  const fault = report.findings.find(({ rule, severity }) => severity === 'error' || NEVER_RELEASED.test(rule));
  if (fault !== undefined) {
    const { place, rule, message } = fault;
    throw new RefusedError(
      `Nothing is published: ${place.file}:${place.line}:${place.column}: ${message} (${rule}). ${fault.fix}`,
    );
  }
  if (report.verdict.word === 'INVALID') throw new RefusedError('Nothing is published: the policy is INVALID.');
}

/** Refuses what the gate refuses: the workflow that reviewed a change could have been changed by it, the release must not depend on it. */
export function checkGate({ verdict, baseline, changes }: Report): void {
  if (verdict.exit === 0) return;
  const open = changes.flatMap(({ approval }) =>
    approval !== null && approval.state !== 'approved' ? [approval.id] : [],
  );
  const ids = open.length === 0 ? '' : ` (not approved: ${open.slice(0, 10).join(', ')})`;
  throw new RefusedError(
    `Nothing is published: compared with ${baseline.name} the verdict is ${verdict.word}${ids}. Approve each widening in gate/waivers.json with a pull request that an approver reviews, or revert.`,
  );
}

/** Every file of a release. The same policy under the same name gives the same bytes, whoever runs this, wherever and whenever. */
export async function compose(before: Production, after: Candidate, report: Report, naming: Naming): Promise<Composed> {
  const { digest, problems: _, ...content } = after.delivery;
  if (digest === null) throw new RefusedError('Nothing is published: the policy has no digest, see the findings.');
  const built = await build(
    { ...content, digest, name: naming.name },
    {
      previous: before.loaded.policy.settings,
      extra: [reportFile(report), manifest(report, digest, naming), policyVerdict(report)],
    },
  );
  const blocking = built.refusals.find(({ blocks }) => blocks);
  if (blocking !== undefined) {
    throw new RefusedError(
      `Nothing is published: ${blocking.format} can't carry ${blocking.pointer || 'these settings'} (${REFUSALS[blocking.why]}), and the fleet uses it. Change the value, or take the channel out of gate/delivery.json.`,
    );
  }
  const left = built.refusals.map(
    ({ format, pointer, why }) =>
      `${format} is left out: it can't carry ${pointer || 'these settings'} (${REFUSALS[why]}).`,
  );
  const patch = built.noPatch
    ? [
        `changes.merge-patch.json is left out: a merge patch can't express this change (${built.noPatch.why} at ${built.noPatch.pointer || 'the top'}).`,
      ]
    : [];
  return { artifacts: built.artifacts, notices: [...left, ...patch] };
}

/** The text of one renderer; `limit` counts UTF-16 units. */
export function rendered(
  name: string,
  report: Report,
  options: Partial<Parameters<(typeof renderers)[number]['render']>[1]>,
): string {
  const renderer = renderers.find((row) => row.name === name);
  if (renderer === undefined) throw new Error(`bug: no renderer ${name}`);
  const plain = { links: { before: null, after: null }, colour: false, limit: Number.MAX_SAFE_INTEGER, run: null };
  return renderer.render(report, { ...plain, ...options });
}

function reportFile(report: Report): Artifact {
  return { name: 'report.json', mediaType: 'application/json', bytes: encode(rendered('json', report, {})) };
}

/** What a machine asks of a release before it installs it. */
function manifest(report: Report, digest: string, { name, ring, commit }: Naming): Artifact {
  const { kind, name: baseline, digest: previous } = report.baseline;
  const content = {
    schema: 1,
    name,
    ring,
    digest,
    commit,
    client: CLIENT_VERSION,
    verdict: report.verdict.word,
    baseline: { kind, name: baseline, digest: previous },
  };
  return {
    name: 'release.json',
    mediaType: 'application/json',
    bytes: encode(`${JSON.stringify(content, null, 2)}\n`),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
