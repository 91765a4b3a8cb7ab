// Finds policy helpers that the client refuses to run.
import { merged, placeOf, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useAbsoluteHelper: LintRule = {
  name: 'use-absolute-helper',
  severity: 'error',
  why: 'With a relative or roundabout path the client refuses to start, on every machine.',
  fix: 'Write an absolute path without `.` and `..`.',
  conditions: ['policyhelper-path'],
  bad: { '10-a.json': { policyHelper: { path: 'bin/policy' } } },
  good: { '10-a.json': { policyHelper: { path: '/opt/corp/policy' } } },
  check: (input) => {
    const path = merged(input, 'policyHelper.path');
    if (
      typeof path !== 'string' ||
      (/^(\/|[A-Za-z]:[\\/])/.test(path) && !/(^|[\\/])\.{1,2}([\\/]|$)|[\\/]{2}/.test(path))
    )
      return [];
    return [
      { origin: placeOf(input, 'policyHelper.path'), message: `${quoted(path)} is not an absolute, normal path` },
    ];
  },
};
