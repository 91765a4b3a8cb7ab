// Finds permission rules among the sentences that auto mode reads.
import { entries, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';

const LISTS = ['autoMode.soft_deny', 'autoMode.hard_deny', 'autoMode.allow', 'autoMode.environment'];

export const noRuleSyntaxInProse: LintRule = {
  name: 'no-rule-syntax-in-prose',
  severity: 'warning',
  why: 'Auto mode reads these entries as sentences; rule syntax is not matched there.',
  fix: 'Write a sentence, or move the rule to permissions.',
  conditions: ['automode-rule-syntax'],
  bad: { '10-a.json': { autoMode: { soft_deny: ['$defaults', 'Bash(rm *)'] } } },
  good: { '10-a.json': { autoMode: { soft_deny: ['$defaults', 'Do not delete folders'] } } },
  check: (input) =>
    LISTS.flatMap((key) => entries(input, key))
      .filter(({ value }) => typeof value === 'string' && /^[A-Z]\w+\(.*\)$|^mcp__/.test(value))
      .map(({ origin, value }) => ({ origin, message: `${quoted(value)} is a rule, not a sentence` })),
};
