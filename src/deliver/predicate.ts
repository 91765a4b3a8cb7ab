// Turns a report into the in-toto predicate that says what was judged, against what, and who accepted what.
import type { Report, ReportedChange } from '../report.ts';
import { prettyJson } from './file.ts';
import type { Artifact } from './format.ts';

/** Names the meaning of the fields below; a change of meaning gets another number. @public (scripts/docs-delivery.mjs) */
export const PREDICATE_TYPE = 'urn:managed-settings-gitops:policy-verdict:1';

/**
 * `policy-verdict.json`: digest and baseline, the verdict's word and counts, and every change that is or may be wider, each with
 * the waiver that accepts it, if one does. Values are those of the report, secrets masked.
 */
export function policyVerdict(report: Report): Artifact {
  const { baseline, verdict } = report;
  const predicate = {
    type: PREDICATE_TYPE,
    policies: report.policies,
    digest: report.digest,
    baseline: { kind: baseline.kind, name: baseline.name, digest: baseline.digest, first: baseline.first },
    verdict: verdict.word,
    counts: { ...verdict.counts },
    client: report.client,
    widenings: report.changes
      .filter(({ direction, approval }) => direction === 'wider' || direction === 'unknown' || approval !== null)
      .map((change) => ({ ...summary(change), approval: change.approval && { ...change.approval } })),
  };
  const bytes = new TextEncoder().encode(prettyJson(predicate));
  return { name: 'policy-verdict.json', mediaType: 'application/json', bytes };
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
