import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROBLEMS } from '../src/facts/problems.ts';
import { fragmentOrder, merge } from '../src/merge.ts';
import { type Fragment, type Json, locator, parse, steps } from '../src/parse.ts';
import { repair } from '../src/repair.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly managed: Readonly<Record<string, unknown>>;
  readonly client: {
    readonly rc: number;
    readonly problems: readonly { readonly file?: string; readonly key: string | null; readonly kind: string }[];
    readonly effective: unknown;
  };
}

const { cases } = JSON.parse(readFileSync(new URL('./cases/merge.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

const READ = /^(managed-settings\.json|managed-settings\.d\/[^./][^/]*\.json)$/;

/** The fragments of a folder in the client's layout: names to JSON values or raw text. */
function load(managed: Readonly<Record<string, unknown>>): Fragment[] {
  const names = Object.keys(managed).filter((name) => READ.test(name));
  return names.sort(fragmentOrder).map((file) => {
    const body = managed[file];
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return repair(parse({ file, bytes: Buffer.from(text) }));
  });
}

const one = (...bodies: readonly Json[]) =>
  load(Object.fromEntries(bodies.map((body, i) => [`managed-settings.d/${i}.json`, body])));

/** The code under which we report what the client complains about in a word. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  ignored: ['value-ignored', 'entry-ignored', 'null-value'],
  strict: ['value-strictest', 'text-as-boolean', 'value-ignored'],
  withheld: ['value-withheld'],
  'rule skipped': ['rule-invalid'],
  'entry removed': ['entry-ignored'],
};

describe('the real client agrees on every case of the table', () => {
  it.each(cases.map((row) => [row.id, row.title, row] as const))('%s %s', (_, __, { managed, client }) => {
    const fragments = load(managed);
    const broken = fragments.filter((fragment) => fragment.settings === null).map((fragment) => fragment.file);
    const refused = client.problems.filter(({ kind }) => kind === 'refuses to start');
    expect(broken).toEqual(client.rc === 1 ? refused.map(({ file }) => file) : []);
    if (client.rc === 0) expect(merge(fragments).settings).toEqual(client.effective);
  });

  it.each(cases.map((row) => [row.id, row] as const))(
    '%s: what it complains about, we report',
    (_, { managed, client }) => {
      const reported = load(managed).flatMap(({ problems }) => problems);
      for (const complaint of client.problems) {
        const wanted = SAID_AS[complaint.kind];
        if (!wanted || complaint.key === null) continue;
        const pointer = `/${complaint.key.replaceAll('.', '/')}`;
        const found = reported.filter(
          ({ origin, code }) =>
            origin.file === complaint.file && origin.pointer.startsWith(pointer) && wanted.includes(code),
        );
        expect({ complaint, found: found.length > 0 }).toEqual({ complaint, found: true });
      }
    },
  );
});

describe('the order of fragments', () => {
  const table: readonly (readonly string[])[] = [
    ['policies/managed-settings.json', 'policies/managed-settings.d/10-a.json', 'policies/managed-settings.d/9-b.json'],
    [
      'managed-settings.json',
      'managed-settings.d/10-a-b.json',
      'managed-settings.d/10-a.json',
      'managed-settings.d/B.json',
      'managed-settings.d/_x.json',
    ],
    ['managed-settings.d/a.json', 'managed-settings.d/managed-settings.json', 'managed-settings.d/z.json'],
    ['p/z.json', 'p/~.json', 'p/é.json', 'p/😀.json', 'p/￮.json'],
  ];
  it.each(table.map((names) => [names]))('%j', (names) => {
    expect([...names].reverse().sort(fragmentOrder)).toEqual(names);
  });
});

describe('values that meet', () => {
  const table: readonly (readonly [string, Json, Json, Json])[] = [
    ['a repeated entry goes when a second file adds', ['a', 'a'], ['b'], ['a', 'b']],
    ['even when it adds nothing', ['a', 'a'], [], ['a']],
    ['text and number differ', [1, '1'], [1], [1, '1']],
    ['lists in lists are not compared', [[1]], [[1]], [[1], [1]]],
    ['an object writes into a list by number', [1], { '1': 5, x: 2 }, [1, 5]],
    ['holes read as null', [1], { '3': 5 }, [1, null, null, 5]],
    ['length cuts', [1, 2, 3], { length: 1 }, [1]],
    ['a list replaces an object', { a: 1 }, [1, 1], [1, 1]],
    ['null replaces where the key is unknown', { a: 1 }, null, null],
    ['an object over a text', 'x', { a: 1 }, { a: 1 }],
  ];
  it.each(table)('%s', (_, first, second, expected) => {
    expect(merge(one({ zz: first }, { zz: second })).settings).toEqual({ zz: expected });
  });

  it('a hostile number-like key makes no endless list', () => {
    expect(merge(one({ zz: [1] }, { zz: { '4294967294': 1, length: 1e9 } })).settings).toEqual({ zz: [1] });
  });

  it('control keys alone are no policy, and the one about sources never shows', () => {
    expect(merge(one({ wslInheritsWindowsSettings: true }, { managedSourcesBehavior: 'merge' })).settings).toEqual({});
    expect(merge(one({ managedSourcesBehavior: 'merge', model: 'x' })).settings).toEqual({ model: 'x' });
  });

  it('a fallback mode gives way to a stricter one, a written one does not', () => {
    const mode = (...modes: string[]) =>
      merge(one(...modes.map((defaultMode) => ({ permissions: { defaultMode } })))).settings;
    expect(mode('dontAsk', 'yolo')).toEqual({ permissions: { defaultMode: 'dontAsk' } });
    expect(mode('acceptEdits', 'yolo')).toEqual({ permissions: { defaultMode: 'default' } });
    expect(mode('dontAsk', 'default')).toEqual({ permissions: { defaultMode: 'default' } });
  });
});

describe('origins', () => {
  it('name what counts first, then what it overrode or repeated', () => {
    const { origins } = merge(
      one(
        { model: 'a', permissions: { deny: ['Bash', 'Read'] } },
        { model: 'b', permissions: { deny: ['Read', 'Edit'] } },
      ),
    );
    const places = (pointer: string) =>
      origins.get(pointer)?.map((origin) => `${origin.file.slice(-7)}${origin.pointer}`);
    expect(places('/model')).toEqual(['1.json/model', '0.json/model'].map((name) => `/${name}`));
    expect(places('/permissions/deny/1')).toEqual(['/0.json/permissions/deny/1', '/1.json/permissions/deny/0']);
    expect(places('/permissions/deny/2')).toEqual(['/1.json/permissions/deny/1']);
  });

  it('follow entries that moved, keys that were renamed, and values that were put in', () => {
    const { origins } = merge(
      one({
        permissions: { deny: ['bash', 'Bash', 5, 'Read'] },
        allowedMarketplaces: [{ source: 'github', repo: 'a/b' }],
        sandbox: 5,
      }),
    );
    const place = (pointer: string) => origins.get(pointer)?.[0]?.pointer;
    expect(place('/permissions/deny/1')).toBe('/permissions/deny/3');
    expect(place('/strictKnownMarketplaces/0/repo')).toBe('/allowedMarketplaces/0/repo');
    expect(place('/sandbox/network/strictAllowlist')).toBe('/sandbox');
  });
});

describe('laws', () => {
  const rule = fc.constantFrom('Bash', 'Bash(ls)', 'Read(./x)', 'bash', 'Bash()', 'mcp__a', 5);
  const body = fc.record(
    {
      model: fc.constantFrom('a', 'b', 5),
      env: fc.dictionary(fc.constantFrom('A', 'B'), fc.constantFrom('x', 1, null)),
      permissions: fc.record(
        { deny: fc.array(rule, { maxLength: 4 }), allow: fc.array(rule, { maxLength: 4 }) },
        { requiredKeys: [] },
      ),
      hooks: fc.constantFrom({}, { Stop: [{ hooks: [{ type: 'command' }, { type: 'command', command: 'x' }] }] }),
      sandbox: fc.constantFrom(
        5,
        { network: { allowedDomains: ['a', 1], deniedDomains: ['b'] } },
        { zz: [1, { a: [] }] },
      ),
      zz: fc.jsonValue({ maxDepth: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Json>;

  it('nothing merges to nothing', () => {
    expect(merge([])).toEqual({ settings: {}, origins: new Map() });
  });

  it('one fragment merges to itself after repair', () => {
    fc.assert(
      fc.property(body, (value) => {
        const [fragment] = one(value);
        const { env, ...others } = { env: {}, ...fragment?.settings };
        expect(merge(one(value)).settings).toEqual(Object.keys(env).length > 0 ? { env, ...others } : others);
      }),
      { numRuns: 300 },
    );
  });

  it('every leaf has an origin, and an unrepaired one says what the leaf says', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), (bodies) => {
        const fragments = one(...bodies);
        const { settings, origins } = merge(fragments);
        const repaired = new Set(
          fragments.flatMap(({ problems }) => problems.map(({ origin }) => `${origin.file}${origin.pointer}`)),
        );
        for (const [pointer, value] of leaves(settings)) {
          const origin = origins.get(pointer)?.[0];
          const text = fragments.find(({ file }) => file === origin?.file)?.text ?? '';
          const { offset, length } = locator(text)(origin?.pointer ?? '');
          const touched = [...repaired].some((place) => `${origin?.file}${origin?.pointer}`.startsWith(place));
          if (!touched && !isEmpty(value)) expect(JSON.parse(text.slice(offset, offset + length))).toEqual(value);
          expect(origin).toBeDefined();
        }
        expect([...origins.keys()].sort()).toEqual([...leaves(settings)].map(([pointer]) => pointer).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('arbitrary bytes never throw, and every problem has its words', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text)),
      body.map((value) => Buffer.from(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (sources) => {
        const fragments = sources.map((bytes, i) => repair(parse({ file: `${i}.json`, bytes })));
        expect(typeof merge(fragments).settings).toBe('object');
        for (const { code } of fragments.flatMap(({ problems }) => problems)) expect(PROBLEMS).toHaveProperty([code]);
      }),
      { numRuns: 500 },
    );
  });

  it('large policies stay linear', () => {
    const rules = Array.from({ length: 100_000 }, (_, i) => `Bash(x${i})`);
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      permissions: { deny: [`Bash(y${i % 50})`] },
      fallbackModel: ['a', `b${i}`],
    }));
    const { settings, origins } = merge(one({ permissions: { deny: ['bash', ...rules] } }, ...many));
    expect((settings['permissions'] as { deny: string[] }).deny).toHaveLength(100_050);
    expect(origins.get('/fallbackModel/1')).toHaveLength(10_000);
  });
});

function* leaves(value: Json, pointer = ''): Generator<readonly [string, Json]> {
  if (value === null || typeof value !== 'object' || isEmpty(value)) {
    if (pointer !== '') yield [pointer, value];
    return;
  }
  for (const [key, inside] of Object.entries(value)) {
    yield* leaves(inside as Json, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
  }
}

const isEmpty = (value: Json) => value !== null && typeof value === 'object' && Object.keys(value).length === 0;

it('pointers survive odd keys', () => {
  const { settings, origins } = merge(one({ 'a/b': { '~': 1 }, '': 2 }));
  expect(settings).toEqual({ 'a/b': { '~': 1 }, '': 2 });
  expect([...origins.keys()].map((pointer) => steps(pointer))).toEqual([['a/b', '~'], ['']]);
});
