// Finds policies that hold only control keys: the client then takes the file as absent.
import { CONTROL_KEYS } from '../facts/delivery.ts';
import { wholePolicy } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noControlKeysOnly: LintRule = {
  name: 'no-control-keys-only',
  severity: 'error',
  why: 'Control keys alone do not make a policy: the client goes on to a lower source, even one the user can write.',
  fix: 'Add at least one policy key.',
  conditions: ['control-keys-only'],
  bad: { '10-a.json': { wslInheritsWindowsSettings: true } },
  good: { '10-a.json': { wslInheritsWindowsSettings: true, allowManagedHooksOnly: true } },
  check: (input) => {
    // The merge has taken them for nothing already, as the client does.
    const keys = [...new Set(input.fragments.flatMap(({ settings }) => Object.keys(settings ?? {})))];
    if (keys.length === 0 || !keys.every((key) => CONTROL_KEYS.includes(key))) return [];
    return [
      {
        origin: wholePolicy(input),
        message: `the policy holds nothing but ${keys.map((key) => `\`${key}\``).join(' and ')}`,
      },
    ];
  },
};
