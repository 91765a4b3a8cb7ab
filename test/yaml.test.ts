// Checks that policy tests in YAML say what their JSON would say, in the same lines, and that anything else is a visible fault.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readGuard } from '../src/guard.ts';
import { locate } from '../src/parse.ts';
import { readFolder } from '../src/shell/files.ts';
import { jsonOf } from '../src/shell/yaml.ts';
import { folderOf, run } from './fixtures/cli.ts';

/** The value of a text, or its fault as `line:column: reason`. */
function check(text: string): unknown {
  const read = jsonOf(text);
  if ('json' in read) return JSON.parse(read.json);
  const { line, column, reason } = read.fault;
  return `${line}:${column}: ${reason}`;
}

const values: readonly (readonly [string, unknown])[] = [
  ['', null],
  ['# nothing yet\n', null],
  ['\uFEFFa: 1', { a: 1 }],
  ['a: yes\nb: ~\nc: 0x10\nd: 2026-01-01\ne:', { a: 'yes', b: null, c: 16, d: '2026-01-01', e: null }],
  ['%YAML 1.1\n---\na: yes\n<<: {b: 1}', { a: 'yes', '<<': { b: 1 } }],
  ['call: Bash(curl *)\nname: |\n  two\n  lines\n', { call: 'Bash(curl *)', name: 'two\nlines\n' }],
  [
    'a: &x [1, {b: 2}]\nc: *x\nd: [*x, *x]',
    {
      a: [1, { b: 2 }],
      c: [1, { b: 2 }],
      d: [
        [1, { b: 2 }],
        [1, { b: 2 }],
      ],
    },
  ],
  ['2: b\n1: a\n"\\u2028": "\\u0000\\""', { 1: 'a', 2: 'b', '\u2028': '\u0000"' }],
  ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
];

const faults: readonly (readonly [string, RegExp])[] = [
  ['a: [1,', /^1:7: /],
  ['a: 1\n\tb: 2', /^2:1: /],
  ['a: 1\nb: !secret x', /^2:4: Unresolved tag: !secret$/],
  ['a: !!binary aGk=', /^1:4: Unresolved tag/],
  ['a: 1\nb: 2\na: 3', /^3:1: the key "a" stands twice/],
  ['? [a]\n: b', /^1:3: /],
  ['a: .inf', /^1:4: JSON has no such value$/],
  ['a: 1e999', /^1:4: JSON has no such value$/],
  ['a: *nobody', /^1:4: the alias \*nobody has no anchor before it$/],
  ['&a [*a]', /^1:5: the alias \*a has no anchor before it$/],
  ['a: 1\n--- \nb: 2', /^2:1: it holds more than one document$/],
  ['a: ]', /^1:4: /],
  [`a: ${'x'.repeat(300_000)}`, /^1:1: it has 300003 bytes; 262144 are the most$/],
  ['['.repeat(200_000), /^1:65: nested more than 64 levels deep$/],
  ['- '.repeat(100_000), /^1:\d+: nested more than 64 levels deep$/],
  ['{a: '.repeat(50_000), /nested more than 64 levels deep$/],
  [']'.repeat(250_000), /^1:1: /],
];

/** Each level follows the one before ten times. */
const BOMB = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${Array(10).fill(i === 0 ? 'x' : `*a${i - 1}`)}]`);

describe('a YAML text', () => {
  it.each(values)('%j is read', (text, value) => expect(check(text)).toEqual(value));
  it.each(faults.map(([text, fault]) => [text.slice(0, 40), fault, text] as const))('%j is %s', (_, fault, text) =>
    expect(check(text)).toMatch(fault),
  );
  it('that multiplies itself through aliases is a fault', () => {
    expect(check(BOMB.join('\n'))).toMatch(/more than 100 aliases to follow$/);
  });
  it('keeps names that mean something to JavaScript as plain keys', () => {
    const read = jsonOf('__proto__: {polluted: true}\nconstructor: 1\n');
    expect(read).toEqual({ json: expect.stringContaining('{"__proto__":{"polluted":true}') });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('written by a YAML library reads as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(check(stringify(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
  it('is a value or a fault, whatever it is', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'- ?:,[]{}&*!|>\'"%@`#\n\t a1~\r\u2028') });
    fc.assert(
      fc.property(hostile, (text) => {
        const read = jsonOf(text);
        if ('json' in read) JSON.parse(read.json);
        else expect(read.fault.line * read.fault.column).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

const TESTS = `# what must hold
tests:
  - name: no transfers
    expect: deny
    calls:
      - Bash(curl x)

      - tool: Bash
        input: { command: curl y }
  - { name: build, call: Bash(make test), expect: allow }
  - name: gone
    call: Bash(curl z)
    expect: deny
    rule: Bash(wget *)
`;
const FRAGMENT = { permissions: { deny: ['Bash(curl *)'], allow: ['Bash(make test)'] } };

describe('policy tests in YAML', () => {
  it('have their values in the lines of the YAML text', () => {
    const read = jsonOf(TESTS);
    const text = 'json' in read ? read.json : '';
    const at = (pointer: string) => `${locate(text, pointer).line}:${locate(text, pointer).column}`;
    const pointers = ['/tests/0', '/tests/0/calls/1', '/tests/0/calls/1/input/command', '/tests/1', '/tests/2'];
    expect(pointers.map(at)).toEqual(['3:5', '8:9', '9:28', '10:5', '11:5']);
  });

  it('run beside those in JSON, and a fault in one stands in its line', () => {
    const policies = folderOf({ '10-a.json': FRAGMENT, 'tests/a.yaml': TESTS, 'tests/b.yml': 'tests: []\n' });
    const { code, out } = run(['test', '--policies', policies]);
    expect(code).toBe(1);
    expect(out).toContain('tests/a.yaml:11:5');
    expect(out).toContain('a test names the rule Bash(wget *), which stands in no fragment');
  });

  it('are held to the same schema', async () => {
    const folder = await readFolder(
      folderOf({ 'tests/a.yaml': 'tests:\n  - name: a\n    expect: never\n    call: x\n' }),
    );
    const { tests, problems } = readGuard(folder.files, 'policies');
    expect(tests).toEqual([]);
    expect(problems.map(({ code, origin }) => [code, origin])).toEqual([
      ['guard-file', { file: 'policies/tests/a.yaml', pointer: '/tests/0/expect' }],
    ]);
  });

  it('that can not be read fail the run and make a review INVALID, though other tests pass', () => {
    const files = {
      '10-a.json': FRAGMENT,
      'tests/a.json': { tests: [{ name: 'a', call: 'Bash(curl x)', expect: 'deny' }] },
    };
    const policies = folderOf({ ...files, 'tests/b.yaml': 'tests:\n  - name: [\n' });
    const { code, err } = run(['test', '--policies', policies]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /tests\/b\.yaml:1:1: this file can't be used: the file is not YAML that reads as JSON \(line 3, column 1: /,
      ),
    ]);
    const review = run(['review', '--policies', policies, '--production', `file:${folderOf(files)}`]);
    expect(review.code).toBe(1);
    expect(review.out).toMatch(/INVALID/);
    expect(review.out).toMatch(/the file is not YAML that reads as JSON \(line 3, column 1: /);
  });
});
