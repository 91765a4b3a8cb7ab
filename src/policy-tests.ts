// Turns the policy tests beside a policy and its Ruleset into results: what was expected, what the client would do, and why.
import { isKnownTool, meantTool, missingField, parseCall, shortCall, type ToolCall } from './call.ts';
import type { Effect, Mode, Rule, Ruleset } from './compile.ts';
import { type Decision, decide, type Situation } from './decide.ts';
import type { Json, JsonObject, Origin, Problem } from './parse.ts';

/** One expectation of `tests/*.json`; `rule` is the text of the rule that must decide, null where any may. */
export interface PolicyTest {
  readonly name: string;
  readonly calls: readonly ToolCall[];
  readonly expect: Effect;
  readonly rule: string | null;
  readonly mode: Mode | null;
  readonly ring: string | null;
  readonly origin: Origin;
}

/** One call of a test that was not decided as expected. */
export interface Failure {
  readonly call: ToolCall;
  readonly decision: Decision;
}

export interface TestResult {
  readonly test: PolicyTest;
  readonly passed: boolean;
  readonly failures: readonly Failure[];
}

/** All results, and which rules no test reached. */
export interface TestRun {
  readonly results: readonly TestResult[];
  readonly uncovered: readonly Rule[];
}

/** A test list that has already been checked against schemas/policy-tests.schema.json. */
export interface TestFile {
  readonly file: string;
  readonly tests: readonly JsonObject[];
}

/** The tests of the files in order; a call in short form that can't be read is a problem. */
export function readTests(files: readonly TestFile[]): {
  readonly tests: readonly PolicyTest[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const tests = files.flatMap(({ file, tests }) =>
    tests.map((row, i) => testOf(row, { file, pointer: `/tests/${i}` }, problems)),
  );
  return { tests, problems };
}

function testOf(row: JsonObject, origin: Origin, problems: Problem[]): PolicyTest {
  const rows = row['calls'] ?? [row['call'] ?? null];
  const calls = (Array.isArray(rows) ? rows : []).flatMap((written) => {
    const call = callOf(written);
    const args = faultOf(call);
    if (args !== null) problems.push({ code: 'test-call', origin, args: { call: written, ...args } });
    return call === null || args !== null ? [] : [call];
  });
  return {
    name: String(row['name']),
    calls,
    expect: row['expect'] as Effect,
    rule: textOf(row['rule']),
    mode: textOf(row['mode']) as Mode | null,
    ring: textOf(row['ring']),
    origin,
  };
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

function callOf(value: Json): ToolCall | null {
  if (typeof value === 'string') return parseCall(value);
  return value as unknown as ToolCall;
}

/** Why a call can't be decided: unreadable, of a tool nobody has, or without the field that says what it does; null when it can. */
function faultOf(call: ToolCall | null): JsonObject | null {
  if (call === null) return {};
  if (!isKnownTool(call.tool)) return { tool: call.tool, meant: meantTool(call.tool) };
  const field = missingField(call);
  return field === null ? null : { tool: call.tool, field };
}

/** Runs every test in its own mode, else in the situation's. */
export function runTests(tests: readonly PolicyTest[], ruleset: Ruleset, situation: Situation): TestRun {
  const results = tests.map((test) => runTest(test, ruleset, situation));
  return { results, uncovered: uncovered(tests, ruleset, situation) };
}

const situationOf = (test: PolicyTest, situation: Situation): Situation =>
  test.mode === null ? situation : { ...situation, mode: test.mode };

function runTest(test: PolicyTest, ruleset: Ruleset, situation: Situation): TestResult {
  const failures = test.calls
    .map((call) => ({ call, decision: decide(ruleset, call, situationOf(test, situation)) }))
    .filter(({ decision }) => !isExpected(test, decision));
  return { test, passed: failures.length === 0 && test.calls.length > 0, failures };
}

function isExpected(test: PolicyTest, decision: Decision): boolean {
  return decision.effect === test.expect && (test.rule === null || decision.by?.text === test.rule);
}

/** Tests that rotted unseen: one names a rule that is gone (`test-rule`), or a second one hides behind its name (`test-name`). */
export function rottenTests(tests: readonly PolicyTest[], ruleset: Ruleset): readonly Problem[] {
  const rules = new Set(ruleset.rules.map((rule) => rule.text));
  const seen = new Set<string>();
  return tests.flatMap((test) => {
    const problems: Problem[] = [];
    if (test.rule !== null && !rules.has(test.rule))
      problems.push({ code: 'test-rule', origin: test.origin, args: { rule: test.rule } });
    if (seen.has(test.name)) problems.push({ code: 'test-name', origin: test.origin, args: { name: test.name } });
    seen.add(test.name);
    return problems;
  });
}

function uncovered(tests: readonly PolicyTest[], ruleset: Ruleset, situation: Situation): Rule[] {
  const reached = new Set<Rule | null>();
  for (const test of tests)
    for (const call of test.calls) reached.add(decide(ruleset, call, situationOf(test, situation)).by);
  const texts = new Set([...reached].map((rule) => rule && `${rule.effect} ${rule.text}`));
  return ruleset.rules.filter((rule) => !texts.has(`${rule.effect} ${rule.text}`));
}

/** One line a failure, for logs: `Bash(curl x): expected deny, got ask (no rule matches)`. */
export function failureText(test: PolicyTest, { call, decision }: Failure): string {
  const by = decision.by ? `rule ${decision.by.text}` : decision.source;
  const wanted = test.rule === null ? test.expect : `${test.expect} by ${test.rule}`;
  return `${shortCall(call)}: expected ${wanted}, got ${decision.effect} (${by})`;
}
