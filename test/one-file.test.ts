// Shows that one merged file reads as the files it was merged from, for every known key with right and wrong values.
import { describe, expect, test } from '@jest/globals';
import facts from '../src/facts/settings.json' with { type: 'json' };
import { merge } from '../src/merge.ts';
import { isObject, type Json, type JsonObject, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';

/** Values that are right for some keys and wrong for most; the client itself was asked with these (scripts/delivery-law.mjs). */
const VALUES: readonly Json[] = [
  ...[
    true,
    false,
    null,
    0,
    1,
    1.5,
    -1,
    '',
    'x',
    'true',
    'false',
    'disable',
    [],
    [''],
    ['x'],
    [12345],
    [null],
    [{}],
    [['x']],
  ],
  ...[
    [1, 1, 'a', 'a'],
    ['Bash(ls)'],
    ['Bash(a'],
    ['Bash(ls)', 'Bash(a'],
    [{ serverName: 'a b' }],
    [{ serverName: 'a' }],
  ],
  ...[[{ serverUrl: 'x', serverName: 'y' }], {}, { x: 1 }, { x: {} }, { x: 'y' }],
];

/** Settings that the client withholds when a list beside them is unusable. */
const COUPLED: JsonObject = {
  permissions: { allow: ['Bash(ls)'], additionalDirectories: ['/x'], defaultMode: 'acceptEdits' },
  sandbox: { filesystem: { allowRead: ['/a'], allowWrite: ['/b'] }, network: { allowedDomains: ['a.com'] } },
  autoMode: { allow: ['x'], environment: ['y'] },
  hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: 'x' }] }] },
};

const nest = (key: string, value: Json) =>
  key.split('.').reduceRight<Json>((inner, name) => ({ [name]: inner }), value);

function deep(a: Json | undefined, b: Json): Json {
  if (!isObject(a) || !isObject(b)) return b;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, value]) => [key, deep(a[key], value)])) };
}

function read(...files: readonly Json[]): JsonObject {
  const sources = files.map((file, index) => ({
    file: `${index}.json`,
    bytes: new TextEncoder().encode(JSON.stringify(file)),
  }));
  return merge(sources.map((source) => repair(parse(source)))).settings;
}

describe('one merged file', () => {
  test.each(facts.rows.map(({ key }) => [key]))('reads as its fragments: %s', (key) => {
    const isCoupled = /^(permissions|sandbox|autoMode|hooks)\b/.test(key);
    for (const value of VALUES) {
      const file = nest(key, value);
      const settings = isCoupled ? read(deep(COUPLED, file)) : read(file, COUPLED);
      expect([value, read(settings)]).toEqual([value, settings]);
    }
  });
});
