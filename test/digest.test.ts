// Shows what a policy's digest depends on, and what it doesn't.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DigestInput, digest } from '../src/digest.ts';
import type { JsonObject } from '../src/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const base: DigestInput = {
  settings: { model: 'opus', permissions: { deny: ['Bash(curl *)'] } },
  fragments: [
    { name: '10-a.json', bytes: bytes('{"model":"opus"}') },
    { name: '20-b.json', bytes: bytes('{"permissions":{"deny":["Bash(curl *)"]}}') },
  ],
  claudeMd: null,
};

function check(input: Partial<DigestInput>, expected: 'same' | 'different'): void {
  const before = digest(base).digest;
  const after = digest({ ...base, ...input }).digest;
  expect(before).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(after).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(after === before).toBe(expected === 'same');
}

describe('digest', () => {
  test('is the SHA-256 of a document anybody can write by hand', () => {
    const [a, b] = base.fragments.map((fragment) => hex(new TextDecoder().decode(fragment.bytes)));
    const fragments = `[{"name":"10-a.json","sha256":"${a}"},{"name":"20-b.json","sha256":"${b}"}]`;
    const settings = '{"model":"opus","permissions":{"deny":["Bash(curl *)"]}}';
    const document = `{"claudeMd":"${hex('Hi')}","delivery":"${hex('{}')}","fragments":${fragments},"settings":${settings}}`;
    const input = { ...base, claudeMd: bytes('Hi'), delivery: bytes('{}') };
    expect(digest(input)).toEqual({ digest: `sha256:${hex(document)}`, problems: [] });
  });

  test.each<[string, Partial<DigestInput>, 'same' | 'different']>([
    ['key order', { settings: { permissions: { deny: ['Bash(curl *)'] }, model: 'opus' } }, 'same'],
    ['no delivery.json', { delivery: null }, 'same'],
    [
      'where origins are',
      { origins: new Map([['/model', [{ file: 'policies/10-a.json', pointer: '/model' }]]]) },
      'same',
    ],
    ['a setting', { settings: { model: 'sonnet', permissions: { deny: ['Bash(curl *)'] } } }, 'different'],
    ['fragment order', { fragments: [...base.fragments].reverse() }, 'different'],
    ['a blank in a fragment', { fragments: [{ name: '10-a.json', bytes: bytes('{ }') }] }, 'different'],
    ['an empty CLAUDE.md', { claudeMd: bytes('') }, 'different'],
    ['CLAUDE.md', { claudeMd: bytes('Be kind') }, 'different'],
    ['delivery.json', { delivery: bytes('{}') }, 'different'],
  ])('of another %s', (_name, input, expected) => check(input, expected));

  test.each<[string, JsonObject, string, string]>([
    ['half a pair in a value', { env: { A: 'x\ud800' } }, 'lone-surrogate', '/env/A'],
    ['half a pair in a key', { 'a/\udc00': 1 }, 'lone-surrogate', '/a~1\udc00'],
    ['half a pair in a list', { permissions: { deny: ['ok', '\udfff'] } }, 'lone-surrogate', '/permissions/deny/1'],
    ['an overflowed number', { cleanupPeriodDays: Number.POSITIVE_INFINITY }, 'number-overflow', '/cleanupPeriodDays'],
  ])('has none for %s, and says where', (_name, settings, code, pointer) => {
    const origin = { file: 'managed-settings.json', pointer };
    expect(digest({ ...base, settings })).toEqual({ digest: null, problems: [{ code, origin, args: { pointer } }] });
  });

  test('names the fragment that wrote the value, and a fragment whose name has no canonical form', () => {
    const origin = { file: 'policies/20-b.json', pointer: '/env/B' };
    const located = digest({ ...base, settings: { env: { A: '\ud800' } }, origins: new Map([['/env/A', [origin]]]) });
    expect(located.problems.map((problem) => problem.origin)).toEqual([origin]);
    const named = digest({ ...base, fragments: [{ name: '\ud800.json', bytes: bytes('{}') }] });
    expect(named.problems.map((problem) => problem.code)).toEqual(['lone-surrogate']);
  });

  test('never throws, whatever the settings hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (settings) => {
        const { digest: value, problems } = digest({ ...base, settings: settings as JsonObject });
        expect(value === null).toBe(problems.length > 0);
      }),
    );
  });
});
