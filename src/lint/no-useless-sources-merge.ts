// Finds `managedSourcesBehavior: merge` in a file, the lowest source an administrator has.
import { writers } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noUselessSourcesMerge: LintRule = {
  name: 'no-useless-sources-merge',
  severity: 'warning',
  why: 'Files are the lowest source of an administrator: nothing ranks below them. Delivered by console or device management, it lets lower sources add allow rules.',
  fix: 'Set it only in the highest source you deploy, or leave it out.',
  conditions: ['managed-sources-merge-in-file'],
  bad: { '10-a.json': { managedSourcesBehavior: 'merge', model: 'opus' } },
  good: { '10-a.json': { managedSourcesBehavior: 'first-wins', model: 'opus' } },
  check: (input) => {
    // The merge of a file keeps no control key that does nothing there.
    const last = writers(input, 'managedSourcesBehavior').at(-1);
    if (last?.value !== 'merge') return [];
    return [{ origin: last.origin, message: '`managedSourcesBehavior` is `merge` in a file' }];
  },
};
