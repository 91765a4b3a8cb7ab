// Finds hooks that the policy ships and switches off in the same breath.
import { shipsHooks } from '../direction/traps.ts';
import { isOff } from '../facts/env.ts';
import { merged, placeOf, variables } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noSilencedHooks: LintRule = {
  name: 'no-silenced-hooks',
  severity: 'error',
  why: 'Nothing of it runs: guards and audit included.',
  fix: 'To stop hooks of users and repositories only, set allowManagedHooksOnly.',
  conditions: ['hooks-disabled-with-hooks'],
  bad: {
    '10-a.json': {
      disableAllHooks: true,
      hooks: { Stop: [{ hooks: [{ type: 'command', command: '/opt/corp/audit' }] }] },
    },
  },
  good: {
    '10-a.json': {
      allowManagedHooksOnly: true,
      hooks: { Stop: [{ hooks: [{ type: 'command', command: '/opt/corp/audit' }] }] },
    },
  },
  check: (input) => {
    if (!shipsHooks(input.policy.settings)) return [];
    const off =
      merged(input, 'disableAllHooks') === true
        ? [
            {
              origin: placeOf(input, 'disableAllHooks'),
              message: '`disableAllHooks` silences the hooks of this policy too',
            },
          ]
        : [];
    const modes = variables(input).filter(
      ({ name, text }) => /^CLAUDE_CODE_(SAFE_MODE|SIMPLE)$/.test(name) && !isOff(text),
    );
    return [
      ...off,
      ...modes.map(({ name, origin }) => ({ origin, message: `\`${name}\` silences the hooks of this policy too` })),
    ];
  },
};
