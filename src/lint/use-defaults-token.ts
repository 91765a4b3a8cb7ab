// Finds auto-mode lists that throw the client's built-in entries away.
import { isList } from '../parse.ts';
import { merged, placeOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

const LISTS = ['autoMode.soft_deny', 'autoMode.hard_deny', 'autoMode.allow', 'autoMode.environment'];

export const useDefaultsToken: LintRule = {
  name: 'use-defaults-token',
  severity: 'error',
  why: 'A list without "$defaults" replaces the built-in list of its section: the first own block can open more than it closes.',
  fix: 'Put "$defaults" first.',
  conditions: ['automode-defaults-missing'],
  bad: { '10-a.json': { autoMode: { hard_deny: ['Never touch production'] } } },
  good: { '10-a.json': { autoMode: { hard_deny: ['$defaults', 'Never touch production'] } } },
  check: (input) =>
    LISTS.flatMap((key): Hit[] => {
      const list = merged(input, key);
      if (!isList(list) || list.length === 0 || list.includes('$defaults')) return [];
      // Without the built-in grants auto mode only does less.
      const severity = key.endsWith('_deny') ? 'error' : 'warning';
      return [{ origin: placeOf(input, key), severity, message: `\`${key}\` leaves the built-in entries out` }];
    }),
};
