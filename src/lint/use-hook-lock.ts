// Finds managed hooks beside which any repository may run its own.
import { hooks, merged } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useHookLock: LintRule = {
  name: 'use-hook-lock',
  severity: 'advice',
  why: 'Hooks of users and repositories also run code, without anybody’s review.',
  fix: 'Consider allowManagedHooksOnly.',
  conditions: ['hooks-unlocked'],
  bad: { '10-a.json': { hooks: { Stop: [{ hooks: [{ type: 'command', command: '/opt/corp/audit' }] }] } } },
  good: {
    '10-a.json': {
      allowManagedHooksOnly: true,
      hooks: { Stop: [{ hooks: [{ type: 'command', command: '/opt/corp/audit' }] }] },
    },
  },
  check: (input) => {
    const first = hooks(input)[0];
    if (first === undefined || merged(input, 'allowManagedHooksOnly') === true) return [];
    return [{ origin: first.origin, message: 'hooks of users and repositories run beside this one' }];
  },
};
