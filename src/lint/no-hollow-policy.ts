// Finds policies that hold nothing but `$schema`: they enforce nothing and still hide what lies below them.
import { wholePolicy } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noHollowPolicy: LintRule = {
  name: 'no-hollow-policy',
  severity: 'error',
  why: 'Any key makes a source count, `$schema` too: on a machine where this is the highest source, every lower one is ignored, and nothing is enforced.',
  fix: 'Add the policy, or deliver nothing here.',
  conditions: [],
  bad: { '10-a.json': { $schema: 'https://json.schemastore.org/claude-code-settings.json' } },
  good: { '10-a.json': { $schema: 'https://json.schemastore.org/claude-code-settings.json', model: 'opus' } },
  check: (input) => {
    const keys = Object.keys(input.policy.settings);
    if (keys.length !== 1 || keys[0] !== '$schema') return [];
    return [{ origin: wholePolicy(input), message: 'the policy holds nothing but `$schema`' }];
  },
};
