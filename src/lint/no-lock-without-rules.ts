// Finds the lock on managed rules in a policy that allows nothing itself.
import { merged, placeOf, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noLockWithoutRules: LintRule = {
  name: 'no-lock-without-rules',
  severity: 'warning',
  why: "Users' own allow rules no longer count, so every build and test asks; their own deny rules are gone too.",
  fix: 'Ship allow rules for ordinary work first.',
  conditions: ['perm-lock-without-rules'],
  bad: { '10-a.json': { allowManagedPermissionRulesOnly: true } },
  good: {
    '10-a.json': {
      allowManagedPermissionRulesOnly: true,
      permissions: { allow: ['Bash(npm test)', 'Bash(make *)', 'Bash(git commit *)'] },
    },
  },
  check: (input) => {
    if (merged(input, 'allowManagedPermissionRulesOnly') !== true) return [];
    const count = rulesOf(input, ['allow']).length;
    return count >= 3
      ? []
      : [
          {
            origin: placeOf(input, 'allowManagedPermissionRulesOnly'),
            message: `only managed rules count, and ${count === 0 ? 'none of them allows anything' : `only ${count} of them allow anything`}`,
          },
        ];
  },
};
