// Checks that policy tests pass and fail for the right reason, that rotten tests are found, and that coverage is counted.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { readGuard } from '../src/guard.ts';
import { load } from '../src/index.ts';
import type { Json } from '../src/parse.ts';
import { failureText, rottenTests, runTests } from '../src/policy-tests.ts';

const POLICY = { permissions: { deny: ['Bash(curl *)'], ask: ['Bash(git push *)'], allow: ['Bash(make test)'] } };

function check(tests: Json): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(POLICY));
  const { ruleset } = load({ fragments: [{ file: 'policies/10-a.json', bytes }], files: {}, problems: [] });
  const guard = readGuard({ 'tests/a.json': JSON.stringify({ tests }) }, 'policies');
  const run = runTests(guard.tests, ruleset, DEFAULT_SITUATION);
  return [
    ...guard.problems.map(({ code, origin }) => `${code} ${origin.file}${origin.pointer}`),
    ...rottenTests(guard.tests, ruleset).map(({ code, origin }) => `${code} ${origin.pointer}`),
    ...run.results.flatMap(({ test, failures }) => failures.map((failure) => failureText(test, failure))),
    ...run.uncovered.map(({ text }) => `uncovered ${text}`),
  ];
}

const ALL = ['Bash(curl x)', 'Bash(git push x)', 'Bash(make test)'];
const rest = (...calls: string[]) => calls.map((call, i) => ({ name: `other ${i}`, call, expect: expected(call) }));
const expected = (call: string) => (call.includes('curl') ? 'deny' : call.includes('push') ? 'ask' : 'allow');

describe('a policy test', () => {
  it('passes in silence when every call is decided as expected', () => {
    expect(check(rest(...ALL))).toEqual([]);
  });
  it('takes the client shape as well as the short form', () => {
    const call = { tool: 'Bash', input: { command: 'curl x' } };
    expect(check([{ name: 'a', call, expect: 'deny' }, ...rest('Bash(git push x)', 'Bash(make test)')])).toEqual([]);
  });
  it.each([
    ['Bash'],
    ['Readd(/a)'],
    ['bash(ls)'],
    [{ tool: 'Bash', input: { cmd: 'curl x' } }],
    [{ tool: 'Bash', input: { command: 5 } }],
    [{ tool: 'Grep', input: { path: 5 } }],
  ])('can not hold the call %j, which no client makes', (call) => {
    const problems = check([{ name: 'a', calls: [call, 'Bash(curl x)'], expect: 'deny' }, ...rest(...ALL)]);
    expect(problems).toEqual(['test-call policies/tests/a.json/tests/0']);
  });
  it('may hold a call of an MCP tool, and one that leaves out what the client lets it', () => {
    const calls = ['mcp__a__b', 'ExitPlanMode', 'Task', { tool: 'Grep', input: { pattern: 'x' } }];
    const problems = check([{ name: 'a', calls, expect: 'deny' }, ...rest(...ALL)]);
    expect(problems.filter((line) => line.startsWith('test-call'))).toEqual([]);
  });
  it('fails with the call, what was expected and who decided', () => {
    expect(
      check([
        { name: 'a', calls: ['Bash(curl x)', 'Bash(zfoo)'], expect: 'allow' },
        ...rest('Bash(git push x)', 'Bash(make test)'),
      ]),
    ).toEqual([
      'Bash(curl x): expected allow, got deny (rule Bash(curl *))',
      'Bash(zfoo): expected allow, got ask (mode)',
    ]);
  });
  it('fails when another rule than the named one decides', () => {
    expect(
      check([
        { name: 'a', call: 'Bash(curl x)', expect: 'deny', rule: 'Bash(make test)' },
        ...rest('Bash(git push x)', 'Bash(make test)'),
      ]),
    ).toEqual(['Bash(curl x): expected deny by Bash(make test), got deny (rule Bash(curl *))']);
  });
  it('runs in the mode it names', () => {
    const edit = { tool: 'Edit', input: { file_path: '/home/u/proj/a.ts', old_string: 'a', new_string: 'b' } };
    expect(
      check([
        { name: 'a', call: edit, expect: 'allow', mode: 'acceptEdits' },
        { name: 'b', call: edit, expect: 'ask', mode: 'default' },
        ...rest(...ALL),
      ]),
    ).toEqual([]);
  });
});

describe('tests that would rot unseen are found', () => {
  it.each<[string, Json, string]>([
    [
      'a rule that stands nowhere',
      [{ name: 'a', call: 'Bash(curl x)', expect: 'deny', rule: 'Bash(wget *)' }],
      'test-rule /tests/0',
    ],
    [
      'a name used twice',
      [
        { name: 'a', call: 'Bash(curl x)', expect: 'deny' },
        { name: 'a', call: 'Bash(curl y)', expect: 'deny' },
      ],
      'test-name /tests/1',
    ],
    ['a call nobody can read', [{ name: 'a', call: '(x)', expect: 'deny' }], 'test-call policies/tests/a.json/tests/0'],
    [
      'an expectation that is none',
      [{ name: 'a', call: 'Bash(x)', expect: 'denied' }],
      'guard-file policies/tests/a.json/tests/0/expect',
    ],
    [
      'a misspelt field',
      [{ name: 'a', call: 'Bash(x)', expects: 'deny', expect: 'deny' }],
      'guard-file policies/tests/a.json/tests/0',
    ],
  ])('%s', (_title, tests, problem) => {
    expect(check(tests)).toContain(problem);
  });
  it('rules no test reaches', () => {
    expect(check(rest('Bash(curl x)'))).toEqual(['uncovered Bash(git push *)', 'uncovered Bash(make test)']);
  });
});
