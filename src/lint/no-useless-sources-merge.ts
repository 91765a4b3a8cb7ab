// Finds `managedSourcesBehavior: merge` in a file, the lowest source an administrator has.
import { merged, placeOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noUselessSourcesMerge: LintRule = {
  name: 'no-useless-sources-merge',
  severity: 'warning',
  why: 'Files are the lowest source of an administrator: nothing ranks below them. Delivered by console or device management, it lets lower sources add allow rules.',
  fix: 'Set it only in the highest source you deploy, or leave it out.',
  conditions: ['managed-sources-merge-in-file'],
  bad: { '10-a.json': { managedSourcesBehavior: 'merge', model: 'opus' } },
  good: { '10-a.json': { managedSourcesBehavior: 'first-wins', model: 'opus' } },
  check: (input) =>
    merged(input, 'managedSourcesBehavior') === 'merge'
      ? [{ origin: placeOf(input, 'managedSourcesBehavior'), message: '`managedSourcesBehavior` is `merge` in a file' }]
      : [],
};
