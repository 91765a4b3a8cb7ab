// Turns the results of policy tests into what a test runner prints: terminal lines, JSON rows and a JUnit file.
import type { Rule } from '../compile.ts';
import type { Origin } from '../parse.ts';
import { type Failure, failureText, type TestResult, type TestRun } from '../policy-tests.ts';
import { visible } from './escape.ts';

/** A run as people and programs see it; `rotten` are faults of the tests themselves, one sentence each. */
export interface ShownRun {
  readonly run: TestRun;
  readonly rules: number;
  readonly rotten: readonly string[];
  /** `file:line:column` of an origin. */
  readonly place: (origin: Origin) => string;
  /** The lines that explain how a call was decided. */
  readonly chain: (failure: Failure, result: TestResult) => readonly string[];
}

export function testsText({ run, rules, rotten, place, chain }: ShownRun): string {
  const { results, uncovered } = run;
  const lines = results.flatMap((result) => [
    `${result.passed ? '✓' : '✗'} ${visible(result.test.name)}`,
    ...(result.passed ? [] : [`    ${visible(place(result.test.origin))}`]),
    ...result.failures.flatMap((failure) => [
      `    ${visible(failureText(result.test, failure))}`,
      ...chain(failure, result).map((line) => `      ${visible(line)}`),
    ]),
  ]);
  const passed = results.filter((result) => result.passed).length;
  const covered = rules - uncovered.length;
  return [
    ...lines,
    ...rotten.map((sentence) => `✗ ${visible(sentence)}`),
    '',
    ...uncoveredLines(uncovered, place),
    `${passed} passed, ${results.length - passed + rotten.length} failed; ${covered} of ${rules} rules covered`,
    '',
  ].join('\n');
}

const MOST_UNCOVERED = 20;

function uncoveredLines(rules: readonly Rule[], place: ShownRun['place']): readonly string[] {
  if (rules.length === 0) return [];
  const shown = rules.slice(0, MOST_UNCOVERED);
  const rest = rules.length - shown.length;
  return [
    'Rules no test reaches:',
    ...shown.map(({ effect, text, origin }) => `  ${effect} ${visible(text)}  ${visible(place(origin))}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    '',
  ];
}

/** One object; described by schemas/test.schema.json. */
export function testsJson({ run, rules, rotten, place }: ShownRun): object {
  return {
    passed: run.results.filter((result) => result.passed).length,
    failed: run.results.filter((result) => !result.passed).length + rotten.length,
    coverage: { rules, covered: rules - run.uncovered.length },
    problems: rotten,
    tests: run.results.map(({ test, passed, failures }) => ({
      name: test.name,
      passed,
      place: place(test.origin),
      failures: failures.map(({ call, decision }) => ({
        call,
        expected: test.expect,
        effect: decision.effect,
        source: decision.source,
        ...(decision.by ? { rule: decision.by.text } : {}),
      })),
    })),
    uncovered: run.uncovered.map(({ effect, text, origin }) => ({ effect, rule: text, place: place(origin) })),
  };
}

/** The JUnit XML that CI systems read: one suite, one case a test. */
export function testsJunit({ run, rotten }: ShownRun): string {
  const cases = run.results.map((result) =>
    testCase(
      result.test.name,
      result.failures.map((one) => failureText(result.test, one)),
    ),
  );
  const faults = rotten.map((sentence) => testCase(sentence, [sentence]));
  const failed = run.results.filter((result) => !result.passed).length + rotten.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="policy tests" tests="${run.results.length + rotten.length}" failures="${failed}">`,
    ...cases,
    ...faults,
    '</testsuite>',
    '',
  ].join('\n');
}

function testCase(name: string, failures: readonly string[]): string {
  const body = failures.map((text) => `<failure message="${xml(text)}"/>`).join('');
  return `  <testcase classname="policy" name="${xml(name)}">${body}</testcase>`;
}

// Invisible and control characters have become escapes before; what is left are XML's own five.
function xml(text: string): string {
  return visible(text).replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
