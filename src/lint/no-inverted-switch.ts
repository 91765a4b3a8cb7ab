// Finds variables set to 0 or false that any value switches on.
import { envRow, isOff } from '../facts/env.ts';
import { quoted, rewrite, variables } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noInvertedSwitch: LintRule = {
  name: 'no-inverted-switch',
  severity: 'error',
  why: 'Any text that is not empty switches it on, also 0 and false.',
  fix: 'Remove the variable, or write 1 if that is meant.',
  conditions: ['env-zero-means-on'],
  bad: { '10-a.json': { env: { DISABLE_TELEMETRY: '0' } } },
  good: { '10-a.json': { env: { DISABLE_TELEMETRY: '1' } } },
  check: (input) =>
    variables(input)
      .filter(({ name, text }) => text !== '' && isOff(text) && envRow(name)?.direction === 'any-nonempty-is-off')
      .map(({ name, text, origin }) => ({
        origin,
        message: `\`${name}\` is ${quoted(text)}, which switches it on`,
        edits: [rewrite(origin, undefined)],
      })),
};
