// Finds variables that settings files cannot set, or that no client reads any more.
import { envRow } from '../facts/env.ts';
import { variables } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noIgnoredVariable: LintRule = {
  name: 'no-ignored-variable',
  severity: 'warning',
  why: 'The client ignores it: nothing changes.',
  fix: 'Remove it.',
  conditions: ['env-ignored'],
  bad: { '10-a.json': { env: { CLAUDE_CODE_REMOTE: '1' } } },
  good: { '10-a.json': { env: { DISABLE_AUTOUPDATER: '1' } } },
  check: (input) =>
    variables(input).flatMap(({ name, origin }) => {
      const kind = envRow(name)?.direction;
      if (kind !== 'ignored' && kind !== 'removed') return [];
      return [
        { origin, message: `\`${name}\` ${kind === 'ignored' ? 'is ignored in settings files' : 'is no longer read'}` },
      ];
    }),
};
