// Finds the setting that ties every start to the vendor's console.
import { merged, placeOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noRefreshOutage: LintRule = {
  name: 'no-refresh-outage',
  severity: 'advice',
  why: 'Without a way to the vendor’s server nobody can start, on a train or during an outage.',
  fix: 'Keep it only if a missing policy is worse than no work.',
  conditions: ['force-refresh-outage'],
  bad: { '10-a.json': { forceRemoteSettingsRefresh: true } },
  good: { '10-a.json': { forceRemoteSettingsRefresh: false } },
  check: (input) =>
    merged(input, 'forceRemoteSettingsRefresh') === true
      ? [
          {
            origin: placeOf(input, 'forceRemoteSettingsRefresh'),
            message: 'no session starts before the console policy was fetched',
          },
        ]
      : [],
};
