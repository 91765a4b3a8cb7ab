// Runs the policy tests against the candidate: each failure, and each way a test can rot unseen, is an error.
import { shortCall } from '../call.ts';
import type { Finding } from '../lint/index.ts';
import type { Problem } from '../parse.ts';
import { type Failure, type PolicyTest, rottenTests, runTests, type TestResult } from '../policy-tests.ts';
import type { Checked, CheckInput } from './check.ts';

export function testsCheck({ guard, candidate, after, situation }: CheckInput): Checked | null {
  if (guard.tests.length === 0) return NONE;
  const { results, uncovered } = runTests(guard.tests, after.ruleset, situation);
  const findings = [...results.flatMap(failures), ...rottenTests(candidate.tests, after.ruleset).map(rotten)];
  const passed = results.filter((result) => result.passed).length;
  const rules = after.ruleset.rules.length;
  const covered = `${rules - uncovered.length} of ${rules} rules covered`;
  return {
    check: {
      name: 'policy tests',
      result: findings.length === 0 ? 'passed' : 'failed',
      summary: `${passed} of ${results.length} pass, ${covered}`,
      details: findings.map(({ message }) => message),
      paste: null,
    },
    findings,
  };
}

const NONE: Checked = {
  check: {
    name: 'policy tests',
    result: 'not run',
    summary: 'there are none; put calls and the decisions you expect into tests/*.json',
    details: [],
    paste: null,
  },
  findings: [],
};

function failures({ test, failures, passed }: TestResult): readonly Finding[] {
  if (passed) return [];
  const origin = test.origin;
  if (failures.length === 0) return [finding(origin, `policy test \`${test.name}\` has no call that can be read`)];
  return failures.map((failure) => finding(origin, `policy test \`${test.name}\` fails: ${sentence(test, failure)}`));
}

function sentence({ expect, rule }: PolicyTest, { call, decision }: Failure): string {
  const by = decision.by ? `by \`${decision.by.text}\`` : 'by no rule';
  const wanted = rule === null ? expect : `${expect} by \`${rule}\``;
  return `\`${shortCall(call)}\` is decided ${decision.effect} ${by}, expected ${wanted}`;
}

const ROT: Readonly<Record<string, (args: Problem['args']) => string>> = {
  'test-rule': ({ rule }) => `the test names the rule \`${rule}\`, which stands in no fragment`,
  'test-name': ({ name }) => `two policy tests are called \`${name}\``,
};

function rotten({ code, origin, args }: Problem): Finding {
  return finding(origin, ROT[code]?.(args) ?? code);
}

function finding(origin: Finding['origin'], message: string): Finding {
  return {
    rule: 'policy-test',
    severity: 'error',
    origin,
    message,
    why: 'The policy does not do what its own tests say it does.',
    fix: 'Repair the fragment. Where the expectation is outdated, retire the test in a change of its own first: the tests of the base commit judge too.',
    edits: [],
  };
}
