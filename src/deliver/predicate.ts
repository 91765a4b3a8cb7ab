// Turns a report and its approvals into the in-toto predicate that says what was judged, against what, and who accepted what.
import type { Report, ReportedChange } from '../report.ts';
import type { Approval } from '../waivers.ts';
import { prettyJson } from './file.ts';
import type { Artifact } from './index.ts';

/** Names the meaning of the fields below; a change of meaning gets another number. @public (scripts/docs-delivery.mjs) */
export const PREDICATE_TYPE = 'urn:managed-settings-gitops:policy-verdict:1';

/**
 * `policy-verdict.json`: digest and baseline, the verdict's word and counts, and every change that is or may be wider, each with
 * the waiver that accepts it. Values are those of the report, secrets masked; a change whose text was masked shows no approval.
 */
export function policyVerdict(report: Report, approvals: readonly Approval[] = []): Artifact {
  const { baseline, verdict } = report;
  const given = new Map(approvals.map((approval) => [keyOf(approval.change), approval]));
  const predicate = {
    type: PREDICATE_TYPE,
    policies: report.policies,
    digest: report.digest,
    baseline: { kind: baseline.kind, name: baseline.name, digest: baseline.digest, first: baseline.first },
    verdict: verdict.word,
    counts: { ...verdict.counts },
    client: report.client,
    widenings: report.changes
      .filter((change) => change.direction === 'wider' || change.direction === 'unknown' || given.has(keyOf(change)))
      .map((change) => ({ ...summary(change), approval: approvalOf(given.get(keyOf(change))) })),
  };
  const bytes = new TextEncoder().encode(prettyJson(predicate));
  return { name: 'policy-verdict.json', mediaType: 'application/json', bytes };
}

/** The same for a change and for its row in the report. */
function keyOf(change: ReportedChange | Approval['change']): string {
  switch (change.kind) {
    case 'call':
      return JSON.stringify([change.tool, change.region, change.before.effect, change.after.effect, change.modes]);
    case 'setting':
      return change.pointer;
    case 'unknown':
      return JSON.stringify([change.about, change.why]);
  }
}

function approvalOf(approval: Approval | undefined) {
  if (!approval?.waiver) return null;
  const { owner, reason, expires } = approval.waiver;
  return { id: approval.id, owner, reason, expires };
}

function summary(change: ReportedChange) {
  const { direction } = change;
  switch (change.kind) {
    case 'call': {
      const { tool, region, before, after, proof } = change;
      return { kind: change.kind, direction, tool, region, before: before.effect, after: after.effect, proof };
    }
    case 'setting': {
      const { pointer, before, after } = change;
      return { kind: change.kind, direction, pointer, before, after };
    }
    case 'unknown':
      return { kind: change.kind, direction, about: change.about, why: change.why };
  }
}
