// Turns a report into the in-toto predicate that says what was judged, against what, and who accepted which widening.
import type { Report, ReportedChange } from '../report.ts';
import { prettyJson } from './file.ts';
import type { Artifact } from './index.ts';

/** Names the meaning of the fields below; a change of meaning gets another number. */
export const PREDICATE_TYPE = 'urn:managed-settings-gitops:policy-verdict:1';

/** Who accepted a change of the report, by its place in `report.changes`: a committed waiver or a review on the pull request. */
export interface Accepted {
  readonly change: number;
  /** The change's id in gate/waivers.json; null for an approval that names no change. */
  readonly id: string | null;
  readonly by: string;
  readonly reason: string;
}

/** `policy-verdict.json`: digest and baseline, the verdict's word and counts, and every change that is or may be wider. */
export function policyVerdict(report: Report, accepted: readonly Accepted[] = []): Artifact {
  const { baseline, verdict } = report;
  const predicate = {
    type: PREDICATE_TYPE,
    policies: report.policies,
    digest: report.digest,
    baseline: { kind: baseline.kind, name: baseline.name, digest: baseline.digest, first: baseline.first },
    verdict: verdict.word,
    counts: { ...verdict.counts },
    client: report.client,
    widenings: report.changes.flatMap((change, index) => {
      if (change.direction !== 'wider' && change.direction !== 'unknown') return [];
      const approvals = accepted
        .filter((row) => row.change === index)
        .map(({ id, by, reason }) => ({ id, by, reason }))
        .sort((a, b) => (a.by < b.by ? -1 : 1));
      return [{ ...summary(change), approvals }];
    }),
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
