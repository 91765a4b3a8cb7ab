// Finds policies without instructions for the model.
import { merged, wholePolicy } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useClaudeMd: LintRule = {
  name: 'use-claude-md',
  severity: 'advice',
  why: 'Rules say no; without instructions the model keeps trying what they refuse, and people wonder why.',
  fix: 'Add policies/CLAUDE.md: what is refused, why, and what to do instead.',
  conditions: [],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } } },
  good: {
    '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } },
    'CLAUDE.md': 'Use the deployment pipeline instead of ssh.',
  },
  check: (input) => {
    const hasText = (input.files['CLAUDE.md'] ?? '').trim() !== '' || merged(input, 'claudeMd') !== undefined;
    if (hasText || Object.keys(input.policy.settings).length === 0) return [];
    return [{ origin: wholePolicy(input), message: 'the policy has no CLAUDE.md' }];
  },
};
