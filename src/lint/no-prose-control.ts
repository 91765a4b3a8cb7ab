// Finds prohibitions that only a text states.
import { fileOf, hooks, merged, placeOf, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

const PROHIBITS = /\b(?:never|must not|do not|don't|forbidden|prohibited|not allowed)\b/i;

export const noProseControl: LintRule = {
  name: 'no-prose-control',
  severity: 'advice',
  why: 'Instructions guide the model; they stop nothing.',
  fix: 'Put a deny rule or a hook behind each prohibition.',
  conditions: ['claudemd-as-control'],
  bad: { '10-a.json': { claudeMd: 'Never read .env files.' } },
  good: { '10-a.json': { claudeMd: 'Never read .env files.', permissions: { deny: ['Read(//**/.env)'] } } },
  check: (input) => {
    if (rulesOf(input, ['deny', 'ask']).length > 0 || hooks(input).length > 0) return [];
    return [...inSettings(input), ...inFile(input)];
  },
};

function inSettings(input: LintInput): readonly Hit[] {
  const prose = merged(input, 'claudeMd');
  return typeof prose === 'string' && PROHIBITS.test(prose)
    ? [{ origin: placeOf(input, 'claudeMd'), message: '`claudeMd` prohibits what no rule denies' }]
    : [];
}

function inFile(input: LintInput): readonly Hit[] {
  return PROHIBITS.test(input.files['CLAUDE.md'] ?? '')
    ? [
        {
          origin: { file: fileOf(input, 'CLAUDE.md'), pointer: '' },
          message: 'CLAUDE.md prohibits what no rule denies',
        },
      ]
    : [];
}
