import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { merge } from '../src/merge.ts';
import { type Json, parse } from '../src/parse.ts';
import { fileMark } from '../src/repair/mark.ts';
import { ruleFault } from '../src/repair/rules.ts';
import { repair } from '../src/repair.ts';

/** Texts of single files and the client's merged settings for each. */
const corpus = JSON.parse(readFileSync(new URL('./cases/repair.json', import.meta.url), 'utf8')) as {
  readonly client: string;
  readonly cases: readonly (readonly [string, unknown])[];
};

const base = (text: string) => repair(parse({ file: 'managed-settings.json', bytes: Buffer.from(text) }));
const check = (text: string, effective: unknown) => expect(merge([base(text)]).settings).toEqual(effective);
const told = (value: Json) =>
  base(JSON.stringify(value)).problems.map(({ code, origin, args }) =>
    `${code} ${origin.pointer} ${args['fails'] ?? ''}`.trim(),
  );

describe(`what the client ${corpus.client} makes of damaged values`, () => {
  const byKey = new Map<string, (readonly [string, unknown])[]>();
  for (const [text, effective] of corpus.cases) {
    const key = Object.keys(JSON.parse(text) as object).at(-1) ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), [text, effective]]);
  }
  it.each([...byKey])('%s', (_, cases) => {
    for (const [text, effective] of cases) check(text, effective);
  });
});

it('an event nobody knows is dropped for its name', () => {
  const { problems } = base(JSON.stringify({ hooks: { Start: [{ hooks: [] }], Stop: 1 } }));
  expect(problems.map(({ args }) => args['written'])).toEqual(['the name "Start"', '1']);
});

describe('every difference is a problem', () => {
  const table: readonly (readonly [string, Json, readonly string[]])[] = [
    ['nothing wrong', { model: 'x', permissions: { deny: ['Bash'] } }, []],
    [
      'a lost list of denies',
      { permissions: { deny: 'Bash', allow: ['Read'] } },
      ['value-ignored /permissions/deny open', 'value-withheld /permissions/allow closed'],
    ],
    ['a rule that is none', { permissions: { deny: ['Bash', 'bash'] } }, ['rule-invalid /permissions/deny/1 open']],
    ['an entry that is none', { permissions: { allow: ['Bash', 5] } }, ['entry-ignored /permissions/allow/1 closed']],
    ['a lock taken as locked', { allowManagedHooksOnly: 'yes' }, ['value-strictest /allowManagedHooksOnly closed']],
    ['a lock spelt as text', { allowManagedHooksOnly: 'false' }, ['text-as-boolean /allowManagedHooksOnly neither']],
    ['a variable that is no text', { env: { A: 1 } }, ['value-as-text /env/A neither']],
    [
      'a handler that goes alone',
      { hooks: { Stop: [{ hooks: [{ type: 'command' }] }] } },
      ['entry-ignored /hooks/Stop/0/hooks/0 open'],
    ],
    [
      'a handler that takes all hooks',
      { hooks: { PreToolUse: [{ hooks: [{ type: 'command' }] }] } },
      ['value-ignored /hooks open'],
    ],
    [
      'an older name beside the present one',
      { allowedMarketplaces: [], strictKnownMarketplaces: [] },
      ['older-name-ignored /allowedMarketplaces neither'],
    ],
    [
      'a path that is no text',
      { permissions: { blockReadsExemptPaths: [5] } },
      ['entry-blanked /permissions/blockReadsExemptPaths/0 neither'],
    ],
  ];
  it.each(table)('%s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it('says what made a whole value wrong', () => {
    const [problem] = base('{"hooks":{"PreToolUse":[{"hooks":[{"type":"command"}]}]}}').problems;
    expect(problem?.args).toMatchObject({ written: 'an object', becomes: 'dropped', cause: '/PreToolUse/0/hooks/0' });
  });

  it('says why a rule is skipped', () => {
    const [problem] = base('{"permissions":{"ask":["Bash","Bash()"]}}').problems;
    expect(problem?.args).toMatchObject({ written: '"Bash()"', fault: 'the brackets are empty' });
  });
});

describe('rules', () => {
  const table: readonly (readonly [string, boolean, boolean])[] = [
    ['Bash(a)b)', true, true],
    ['Bash(a\\(b)c)', false, false],
    ['Bash(a\\(b(c))', true, true],
    ['\\(', true, true],
    ['\\(x)', false, false],
    ['(*)', false, true],
    ['mcp__*', false, true],
    ['mcp__a__b*', true, true],
    ['mcp__(x)', true, true],
    ['é', false, false],
    ['Agent(:*)', true, true],
    ['Cd(a:*)', false, false],
  ];
  it.each(table)('%s', (rule, allow, deny) => {
    expect([ruleFault(rule, 'allow') === null, ruleFault(rule, 'deny') === null]).toEqual([allow, deny]);
  });
});

it('marks a file as the client does', () => {
  expect(fileMark('managed-settings.json')).toBe('5F05A873');
  expect(fileMark('policies/managed-settings.json')).toBe('5F05A873');
  expect(fileMark('policies/10-a.json')).toBe('496B8795');
  expect(fileMark('managed-settings.d/é.json')).toBe('B19FDD19');
});

it('leaves a file that cannot be read as it is', () => {
  const fragment = parse({ file: 'a.json', bytes: Buffer.from('[') });
  expect(repair(fragment)).toBe(fragment);
});
