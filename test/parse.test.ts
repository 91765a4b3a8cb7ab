import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DEPTH, MAX_FILE_BYTES } from '../src/facts/client.ts';
import { scan } from '../src/parse/scan.ts';
import { type Json, locate, locator, parse, steps } from '../src/parse.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const read = (text: string) => parse({ file: 'a.json', bytes: bytes(text) });
const codes = (text: string) => read(text).problems.map(({ code, origin }) => `${code} ${origin.pointer}`.trim());

describe('parse reads what the client reads', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const table: readonly (readonly [string, Uint8Array, Json, readonly string[]])[] = [
    ['nothing', bytes(''), {}, []],
    ['blanks', bytes(' \n\t\u00a0'), {}, []],
    ['an object', bytes('{"a":1}'), { a: 1 }, []],
    ['a mark and UTF-8', bytes('\uFEFF{"a":1}'), { a: 1 }, ['encoding']],
    ['a mark and UTF-16LE', utf16('{"a":1}'), { a: 1 }, ['encoding']],
    ['a mark and half a letter', Buffer.from([0xff, 0xfe, 0x7b]), {}, ['encoding']],
    ['UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le'), null, ['not-json']],
    ['two marks', bytes('\uFEFF\uFEFF{}'), null, ['encoding', 'not-json']],
    [
      'invalid UTF-8',
      Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
      { a: '\uFFFD' },
      ['encoding'],
    ],
    ['a list', bytes('[]'), null, ['not-object']],
    ['null', bytes('null'), null, ['not-object']],
    ['a comment', bytes('// x\n{}'), null, ['not-json']],
    ['a trailing comma', bytes('{"a":1,}'), null, ['not-json']],
    ['a trailing NUL', bytes('{}\0'), null, ['not-json']],
    [
      '__proto__',
      bytes('{"__proto__":{"a":1},"b":{"__proto__":2,"c":3}}'),
      { b: { c: 3 } },
      ['forbidden-key', 'forbidden-key'],
    ],
    [
      'constructor',
      bytes('{"constructor":{"prototype":1}}'),
      { constructor: { prototype: 1 } } as unknown as Json,
      ['forbidden-key', 'forbidden-key'],
    ],
    ['repeated keys', bytes('{"a":1,"a":2}'), { a: 2 }, ['duplicate-key']],
    ['null', bytes('{"a":{"b":null}}'), { a: { b: null } }, ['null-value']],
  ];
  it.each(table)('%s', (_, source, settings, expected) => {
    const fragment = parse({ file: 'a.json', bytes: source });
    expect(fragment.settings).toEqual(settings);
    expect(fragment.problems.map(({ code }) => code)).toEqual(expected);
  });

  it('refuses one byte more than the limit, and no byte less', () => {
    const text = (size: number) => `{"a":"${'x'.repeat(size - 8)}"}`;
    expect(read(text(MAX_FILE_BYTES)).settings).not.toBeNull();
    expect(codes(text(MAX_FILE_BYTES + 1))).toEqual(['too-large']);
  });

  it('reads as null what lies too deep', () => {
    const nested = (depth: number) => `{"a":${'['.repeat(depth)}1${']'.repeat(depth)}}`;
    expect(codes(nested(MAX_DEPTH - 1))).toEqual([]);
    expect(codes(nested(MAX_DEPTH))).toEqual([`too-deep /a${'/0'.repeat(MAX_DEPTH)}`]);
    expect(codes(nested(5000))).toHaveLength(1);
  });
});

describe('faults are placed', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['{"a":1,}', 7, 'trailing-comma'],
    ['[1,]', 3, 'trailing-comma'],
    ['{\n  // c\n}', 4, 'comment'],
    ['{} /* c */', 3, 'comment'],
    ['{"a":', 5, 'ends-early'],
    ['{"a"', 4, 'ends-early'],
    ['{"a', 3, 'ends-early'],
    ["{'a':1}", 1, 'unexpected'],
    ['{"a":01}', 6, 'unexpected'],
    ['{"a" 1}', 5, 'unexpected'],
    ['{"a":1 "b":2}', 7, 'unexpected'],
    ['{"a":"\n"}', 6, 'bad-string'],
    ['{"a":"\\x"}', 6, 'bad-escape'],
    ['{"a":"\\u12"}', 6, 'bad-escape'],
    ['{}{}', 2, 'text-after-end'],
    ['{"a":nul}', 5, 'unexpected'],
  ];
  it.each(table)('%j', (text, offset, reason) => {
    expect(scan(text).fault).toEqual({ offset, reason });
    expect(locate(text, '/anything').offset).toBe(offset);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\0',
      '//',
      "'",
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
        .map(([json, at, extra]) => json.slice(0, at % (json.length + 1)) + extra),
    );
    fc.assert(
      fc.property(text, (input) => {
        let valid = true;
        try {
          JSON.parse(input);
        } catch {
          valid = false;
        }
        const { fault, root } = scan(input);
        expect(fault === null).toBe(valid);
        expect(root !== null).toBe(valid);
        expect(fault?.offset ?? 0).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('locate', () => {
  const text = '{\r\n  "a": [1, {"b/c": "é", "~": 2}],\n  "a~b": {}\n}';
  const table: readonly (readonly [string, number, number, string])[] = [
    ['', 1, 1, text],
    ['/a', 2, 8, '[1, {"b/c": "é", "~": 2}]'],
    ['/a/1/b~1c', 2, 20, '"é"'],
    ['/a/1/~0', 2, 30, '2'],
    ['/a~0b', 3, 10, '{}'],
    ['/a/7/x', 2, 8, '[1, {"b/c": "é", "~": 2}]'],
    ['/zzz', 1, 1, text],
  ];
  it.each(table)('%s', (pointer, line, column, written) => {
    const position = locate(text, pointer);
    expect([position.line, position.column]).toEqual([line, column]);
    expect(text.slice(position.offset, position.offset + position.length)).toBe(written);
  });

  it('finds every value of any JSON, and the last of repeated keys', () => {
    expect(locate('{"a":1,"a":22}', '/a').length).toBe(2);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify({ value }, null, 1);
        const find = locator(written);
        for (const pointer of pointersOf({ value } as Json)) {
          const { offset, length } = find(pointer);
          expect(JSON.parse(written.slice(offset, offset + length))).toEqual(
            JSON.parse(JSON.stringify(at({ value } as Json, pointer))),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function pointersOf(value: Json, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  const deeper = Object.entries(value).flatMap(([key, inside]) =>
    pointersOf(inside as Json, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`),
  );
  return [pointer, ...deeper];
}

function at(value: Json, pointer: string): Json {
  return steps(pointer).reduce<Json>((inside, key) => (inside as Record<string, Json>)[key] ?? null, value);
}
