// Shows that a merge patch either turns one policy exactly into the other, or says why it can't.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from 'json-merge-patch';
import { mergePatch } from '../src/merge-patch.ts';
import type { JsonObject } from '../src/parse.ts';

const json = (text: string) => JSON.parse(text) as JsonObject;

function check(before: string, after: string, expected: ReturnType<typeof mergePatch>): void {
  expect(mergePatch(json(before), json(after))).toEqual(expected);
}

describe('merge patch', () => {
  test.each<[string, string, string, string]>([
    ['equal policies', '{"a":1}', '{"a":1}', '{}'],
    ['another key order', '{"a":1,"b":2}', '{"b":2,"a":1}', '{}'],
    ['a key added, changed, removed', '{"a":1,"b":1}', '{"b":2,"c":3}', '{"a":null,"b":2,"c":3}'],
    ['a list, taken whole', '{"deny":["a","b"]}', '{"deny":["a"]}', '{"deny":["a"]}'],
    ['an emptied object', '{"env":{"A":"1"}}', '{"env":{}}', '{"env":{"A":null}}'],
  ])('expresses %s', (_name, before, after, patch) => check(before, after, { patch: json(patch) }));

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'valueOf', 'toString'])(
    'refuses the key %s at any depth, where the library would lose the rules behind it or throw',
    (key) => {
      const after = `{"env":{"a/b":[{"${key}":"x"}]},"permissions":{"deny":["Bash(rm *)"]}}`;
      const failure = { why: 'key' as const, pointer: `/env/a~1b/0/${key}` };
      check('{}', after, { failure });
      check(after, '{}', { failure });
    },
  );

  test('refuses null, which a merge patch reads as "remove"', () => {
    check('{}', '{"a":{"b":[1,null]}}', { failure: { why: 'null', pointer: '/a/b/1' } });
  });

  test('refuses objects too large for the library', () => {
    const env = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`A${index}`, '']));
    expect(mergePatch({}, { env })).toEqual({ failure: { why: 'keys', pointer: '/env' } });
  });

  test('round trip: applying the patch to production gives the candidate, and neither input changes', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'length', 'toJSON', '', '0');
    const { value } = fc.letrec<{ value: JsonObject[string] }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(0, 1, true, '', 'x'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const settings = fc.dictionary(key, value, { maxKeys: 4 });
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const originals = structuredClone([before, after]);
        const result = mergePatch(before, after);
        expect([before, after]).toEqual(originals);
        if (!('patch' in result)) throw new Error(`no patch: ${result.failure.why}`);
        expect(apply(structuredClone(before), result.patch)).toEqual({ ...after });
      }),
      { numRuns: 1000 },
    );
  });
});
