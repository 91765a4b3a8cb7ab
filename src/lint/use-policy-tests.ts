// Finds policies that say nowhere which calls must work and which must not.
import { wholePolicy } from './reading.ts';
import type { LintRule } from './rule.ts';

export const usePolicyTests: LintRule = {
  name: 'use-policy-tests',
  severity: 'advice',
  why: 'Without tests nobody notices when ordinary work stops, or when a deny no longer holds.',
  fix: 'Add policies/tests/*.json: calls with the decision they must get, ordinary work (build, test, git status) first.',
  conditions: [],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } }, 'tests/work.json': '{ "tests": [] }' },
  check: (input) =>
    Object.keys(input.policy.settings).length === 0 ||
    Object.keys(input.files).some((name) => /^tests\/[^/]+\.(json|ya?ml)$/.test(name))
      ? []
      : [{ origin: wholePolicy(input), message: 'the policy has no tests' }],
};
