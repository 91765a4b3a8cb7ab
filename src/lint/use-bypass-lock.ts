// Finds policies that deny or ask something and leave the mode open in which nothing is asked.
import { merged, rulesOf, wholePolicy } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useBypassLock: LintRule = {
  name: 'use-bypass-lock',
  severity: 'warning',
  why: 'Anybody can start with every question switched off; only deny and ask rules are left.',
  fix: 'Set permissions.disableBypassPermissionsMode to "disable".',
  conditions: ['perm-no-bypass-lock'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'], disableBypassPermissionsMode: 'disable' } } },
  check: (input) => {
    if (merged(input, 'permissions.disableBypassPermissionsMode') === 'disable') return [];
    const first = rulesOf(input, ['deny', 'ask'])[0];
    return first === undefined
      ? []
      : [
          {
            origin: { ...wholePolicy(input), file: first.origin.file, pointer: '/permissions' },
            message: 'bypass mode is not locked',
          },
        ];
  },
};
