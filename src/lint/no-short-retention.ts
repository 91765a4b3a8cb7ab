// Finds transcripts that are deleted sooner than a month after they were written.
import { merged, placeOf } from './reading.ts';
import type { LintRule } from './rule.ts';

/** Days; the client's own default. */
const USUAL = 30;

export const noShortRetention: LintRule = {
  name: 'no-short-retention',
  severity: 'advice',
  why: 'Local transcripts are evidence; once deleted, only telemetry is left.',
  fix: 'Keep them as long as your audit window, or export telemetry.',
  conditions: ['retention-short'],
  bad: { '10-a.json': { cleanupPeriodDays: 3 } },
  good: { '10-a.json': { cleanupPeriodDays: 90 } },
  check: (input) => {
    const days = merged(input, 'cleanupPeriodDays');
    return typeof days === 'number' && days < USUAL
      ? [
          {
            origin: placeOf(input, 'cleanupPeriodDays'),
            message: `transcripts are deleted after ${days} days; the default is ${USUAL}`,
          },
        ]
      : [];
  },
};
