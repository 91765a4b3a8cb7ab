// Holds every key and variable of the facts to its own order: widening examples are wider, and their mirror images are not.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Direction, direction, type KeyChange } from '../src/direction.ts';
import { ENV_ROWS } from '../src/facts/env.generated.ts';
import type { EnvRow, SettingRow } from '../src/facts/row.ts';
import { PLAIN_ROWS, SETTING_ROWS } from '../src/facts/settings.generated.ts';
import type { Json, JsonObject } from '../src/parse.ts';

interface Case {
  readonly name: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly changes: readonly object[];
}
const table: readonly Case[] = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, 'cases/direction.json'), 'utf8'),
);

function settings(key: string, value: Json | undefined): JsonObject {
  if (value === undefined) return {};
  return key
    .split('.')
    .reverse()
    .reduce<Json>((inner, name) => ({ [name]: inner }), value) as JsonObject;
}

function merged(...parts: JsonObject[]): JsonObject {
  const result: Record<string, Json> = {};
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const old = result[key];
      const both = isObject(old) && isObject(value);
      result[key] = both ? merged(old, value) : value;
    }
  return result;
}
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const directions = (before: JsonObject, after: JsonObject) =>
  direction(before, after).map((change) => change.direction);

/** What a lock needs beside itself to lock anything. */
const CONTEXT: Readonly<Record<string, JsonObject>> = {
  allowManagedMcpServersOnly: { allowedMcpServers: [{ serverUrl: 'https://mcp.example.com/*' }] },
  enforceAvailableModels: { availableModels: ['opus'] },
  allowedChannelPlugins: { channelsEnabled: true },
  'sandbox.enabled': { sandbox: { autoAllowBashIfSandboxed: false } },
};

interface Example {
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  readonly there: readonly Direction[];
  readonly back: readonly Direction[];
}

const step = (from: Json | undefined, to: Json | undefined, there: Direction, back: Direction): Example => ({
  from,
  to,
  there: [there],
  back: [back],
});

const ENTRIES: Readonly<Record<string, readonly [Json, Json]>> = {
  'sandbox.credentials.files': [
    { path: '~/.a', mode: 'deny' },
    { path: '~/.b', mode: 'deny' },
  ],
  'sandbox.credentials.envVars': [
    { name: 'A', mode: 'deny' },
    { name: 'B', mode: 'deny' },
  ],
  allowedMcpServers: [{ serverUrl: 'https://a/*' }, { serverUrl: 'https://b/*' }],
  'sandbox.enabledPlatforms': ['linux', 'macos'],
};

/** A widening example of a row, derived from its order, and what its mirror image is. */
function examples(row: SettingRow): readonly Example[] {
  const [first, second] = ENTRIES[row.key] ?? ['a', 'b'];
  const token = row.defaultsToken === undefined ? [] : [row.defaultsToken];
  const weighty = ['power', 'dataflow', 'auth'].includes(row.dimension);
  switch (row.kind) {
    case 'strictBool':
      return [step(row.strict ?? null, !row.strict, 'wider', 'narrower')];
    case 'strictEnum': {
      const order = (row.order ?? []).map((value) => value ?? undefined);
      return order.slice(1).map((strict, index) => {
        const open = strict === 'dontAsk' && order[index] === 'plan';
        return open
          ? step(strict, order[index], 'sideways', 'sideways')
          : step(strict, order[index], 'wider', 'narrower');
      });
    }
    case 'denyList':
      return [
        step([...token, first, second], [...token, first], 'wider', 'narrower'),
        step([...token, first], undefined, 'wider', 'narrower'),
      ];
    case 'grantList':
      return [
        step([...token, first], [...token, first, second], 'wider', 'narrower'),
        step(undefined, [...token, first], 'wider', 'narrower'),
      ];
    case 'gateList':
      return [
        step([first], [first, second], 'wider', 'narrower'),
        // Without an own list of channels the vendor's counts.
        step([first], undefined, 'wider', row.key === 'allowedChannelPlugins' ? 'sideways' : 'narrower'),
        step([], undefined, 'wider', 'narrower'),
        step([], [first], 'wider', 'narrower'),
      ];
    case 'coverageList':
      return [step([first, second], [first], 'wider', 'narrower'), step(undefined, [first], 'wider', 'narrower')];
    case 'lockSet':
      return [step(true, ['skills'], 'wider', 'narrower'), step(['skills'], undefined, 'wider', 'narrower')];
    case 'grantMap':
      return [
        step({ x: [first] }, { x: [first], y: [second] }, 'wider', 'narrower'),
        step({ x: 1 }, { x: 2 }, 'wider', 'wider'),
      ];
    case 'pluginMap':
      return [
        step(undefined, { 'a@m': true }, 'wider', 'narrower'),
        step({ 'a@m': false }, undefined, 'wider', 'narrower'),
        step({ 'a@m': false }, { 'a@m': true }, 'wider', 'narrower'),
      ];
    case 'pin':
      return [step('a', undefined, 'wider', 'narrower'), step('a', 'b', 'wider', 'wider')];
    case 'redirect':
      return row.key === 'modelOverrides'
        ? [step({ a: 'x' }, { a: 'y' }, 'wider', 'wider'), step(undefined, { a: 'y' }, 'wider', 'sideways')]
        : [step('a', 'b', 'wider', 'wider'), step(undefined, 'b', 'wider', 'sideways')];
    case 'exec':
      if (row.key === 'policyHelper') return [step({ path: '/a' }, { path: '/b' }, 'wider', 'wider')];
      return [step('/a', '/b', 'wider', 'wider'), step(undefined, '/b', 'wider', 'sideways')];
    case 'versionFloor':
      return [step('2.1.10', '2.1.9', 'wider', 'narrower'), step('2.1.9', undefined, 'wider', 'narrower')];
    case 'versionCeil':
      return [step('2.1.9', '2.1.10', 'wider', 'narrower'), step('2.1.9', undefined, 'wider', 'narrower')];
    case 'hookMap': {
      const group = (command: string) => [{ hooks: [{ type: 'command', command }] }];
      return [
        step(undefined, { PreToolUse: group('/a') }, 'wider', 'wider'),
        step(undefined, { Stop: group('/a') }, 'wider', 'sideways'),
      ];
    }
    case 'envMap':
      return [step(undefined, { HTTPS_PROXY: 'http://p' }, 'wider', 'sideways')];
    case 'review':
    case 'neutral': {
      const isEntry = row.key === 'skillOverrides' || row.key === 'pluginConfigs';
      const value = isEntry ? { a: 'on' } : row.type === 'boolean' ? true : 'x';
      if (row.key === 'disableAllHooks') return [step(undefined, true, 'sideways', 'sideways')];
      if (row.key === 'attribution') return [step(undefined, true, 'sideways', 'sideways')];
      return [step(undefined, value, 'sideways', weighty ? 'sideways' : 'sideways')];
    }
  }
}

const isRuleList = (row: SettingRow) => /^permissions\.(allow|ask|deny)$/.test(row.key);

describe('every settings key', () => {
  it('has 188 rows', () => expect(SETTING_ROWS).toHaveLength(188));

  it.each(SETTING_ROWS.filter((row) => !isRuleList(row)).map((row) => [row.key, row] as const))('%s', (key, row) => {
    const context = CONTEXT[key] ?? {};
    const at = (value: Json | undefined) => merged(context, settings(key, value));
    for (const { from, to, there, back } of examples(row)) {
      expect({ key, from, to, got: directions(at(from), at(to)) }).toEqual({ key, from, to, got: there });
      expect({ key, to, from, got: directions(at(to), at(from)) }).toEqual({ key, to, from, got: back });
    }
  });

  it.each(SETTING_ROWS.filter(isRuleList).map((row) => row.key))('%s belongs to the rules, not to settings', (key) => {
    expect(direction({}, settings(key, ['Bash(ls)']))).toEqual([]);
  });

  it.each(
    SETTING_ROWS.filter((row) => ['review', 'neutral'].includes(row.kind) && row.key !== 'disableAllHooks').map(
      (r) => [r.key, r] as const,
    ),
  )('%s matters only where it bears on power, data or sign-in', (key, row) => {
    const isEntry = key === 'skillOverrides' || key === 'pluginConfigs';
    const [change] = direction({}, settings(key, isEntry ? { a: 1 } : 'x'));
    const isWeighty = ['power', 'dataflow', 'auth'].includes(row.dimension) || key === 'askUserQuestionTimeout';
    const weighty = row.kind === 'review' && isWeighty;
    expect(change).toMatchObject({ direction: 'sideways', matters: weighty });
  });

  it.each(PLAIN_ROWS.map((row) => row.key))('%s has no known effect on security', (key) => {
    expect(direction({}, settings(key, 'x'))).toMatchObject([{ key, direction: 'sideways', matters: false }]);
  });
});

/** A name that a row of the environment facts matches, and no row before it. */
function sample(row: EnvRow): string {
  if (!row.name.startsWith('/')) return row.name;
  if (row.note === 'heuristic') return 'MY_TOKEN';
  const first = row.name
    .slice(2, -2)
    .replace(/\(\?:_\.\+\)\?/g, '')
    .replace(/\.\+/g, 'X')
    .replace(/CONFIG\.\*/g, 'CONFIG_X')
    .replace(/\[A-Z_\]\+/g, 'X');
  return outermostFirst(first);
}

function outermostFirst(pattern: string): string {
  const open = pattern.lastIndexOf('(?:');
  if (open < 0) return pattern;
  const close = pattern.indexOf(')', open);
  const choice = pattern.slice(open + 3, close).split('|')[0] ?? '';
  const optional = pattern[close + 1] === '?';
  return outermostFirst(pattern.slice(0, open) + choice + pattern.slice(close + (optional ? 2 : 1)));
}

/** For each kind of variable: value before, value after, direction there, direction back. */
function envExamples(
  row: EnvRow,
): readonly (readonly [string | undefined, string | undefined, Direction, Direction])[] {
  const name = sample(row);
  const low = row.risk === 'low' || row.risk === 'lint';
  switch (row.direction) {
    case 'on-is-strict':
      return /_EXPORTER$/.test(name)
        ? [
            ['otlp', 'none', 'wider', 'narrower'],
            ['otlp', undefined, 'wider', 'narrower'],
          ]
        : [
            ['1', '0', 'wider', 'narrower'],
            ['true', undefined, 'wider', 'narrower'],
          ];
    case 'off-is-strict':
      return [
        ['false', 'true', 'wider', 'narrower'],
        ['false', undefined, 'wider', 'narrower'],
      ];
    case 'on-is-wider':
      return [
        ['0', '1', 'wider', 'narrower'],
        [undefined, '1', 'wider', 'narrower'],
      ];
    case 'any-nonempty-is-off':
      return row.class === 'ux' ? [['1', undefined, 'sideways', 'sideways']] : [['0', undefined, 'wider', 'narrower']];
    case 'redirect':
      if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') return [[undefined, '0', 'wider', 'narrower']];
      if (name.endsWith('_PROTOCOL')) return [['grpc', undefined, 'wider', 'sideways']];
      if (/ENDPOINT$|PROMETHEUS_HOST$/.test(name) && row.class === 'telemetry-destination')
        return [
          ['a', 'b', 'wider', 'wider'],
          ['a', undefined, 'wider', 'wider'],
        ];
      return [
        ['a', 'b', 'wider', 'wider'],
        [undefined, 'a', 'wider', 'sideways'],
      ];
    case 'secret':
      return row.class === 'telemetry-credential'
        ? [[undefined, 'a', 'sideways', 'sideways']]
        : [
            ['a', 'b', 'wider', 'wider'],
            [undefined, 'a', 'wider', 'sideways'],
          ];
    case 'exec':
      return [
        ['a', 'b', 'wider', 'wider'],
        [undefined, 'a', 'wider', 'sideways'],
      ];
    case 'content':
      return [['0', '1', low || row.risk === 'medium' ? 'sideways' : 'wider', 'sideways']];
    default:
      return [[undefined, '1', 'sideways', 'sideways']];
  }
}

describe('every environment variable', () => {
  it('has 119 rows', () => expect(ENV_ROWS).toHaveLength(119));

  it.each(ENV_ROWS.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const name = sample(row);
    const at = (value: string | undefined): JsonObject => (value === undefined ? {} : { env: { [name]: value } });
    for (const [from, to, there, back] of envExamples(row)) {
      expect({ name, from, to, changes: direction(at(from), at(to)) }).toMatchObject({
        name,
        from,
        to,
        changes: [{ key: `env.${name}`, direction: there }],
      });
      expect({ name, to, from, changes: direction(at(to), at(from)) }).toMatchObject({
        name,
        to,
        from,
        changes: [{ direction: back }],
      });
    }
  });
});

describe('cases', () => {
  it.each(table.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const shown = ({ pointer, direction, matters, dangerous }: KeyChange) => ({
      pointer,
      direction,
      matters,
      dangerous,
    });
    expect(direction(row.before, row.after).map(shown)).toEqual(row.changes);
  });
});

describe('laws', () => {
  const scalar = fc.constantFrom<Json>(true, false, 'a', 'disable', 'plan', 1, null, '2.1.3');
  const value = fc.oneof(
    scalar,
    fc.array(fc.constantFrom('a', 'b', '$defaults')),
    fc.dictionary(fc.string(), scalar),
    fc.jsonValue() as fc.Arbitrary<Json>,
  );
  const policy = fc
    .array(fc.tuple(fc.constantFrom(...SETTING_ROWS.map((row) => row.key), 'zzz', 'sandbox.zzz'), value), {
      maxLength: 6,
    })
    .map((pairs) => merged(...pairs.map(([key, v]) => settings(key, v))));

  it('nothing changed is no change', () => {
    fc.assert(fc.property(policy, (p) => expect(direction(p, structuredClone(p) as JsonObject)).toEqual([])));
  });

  it('narrower one way is never narrower the other way', () => {
    fc.assert(
      fc.property(policy, policy, (a, b) => {
        const back = new Map(direction(b, a).map((change) => [change.pointer, change.direction]));
        for (const change of direction(a, b))
          if (change.direction === 'narrower') expect(['wider', 'sideways']).toContain(back.get(change.pointer));
      }),
    );
  });

  it('a key nobody knows is unknown, wherever it stands', () => {
    for (const key of [
      'zzz',
      'sandbox.zzz',
      'permissions.alow',
      'sandbox.network.zzz',
      'policyHelper.zzz',
      'attribution.zzz',
    ])
      expect(direction({}, settings(key, 1))).toMatchObject([{ key: null, direction: 'unknown', matters: true }]);
  });
});

describe('the rows', () => {
  it('are generated from the measured data', () => {
    expect(() => execFileSync(process.execPath, ['scripts/facts.mjs', '--check'])).not.toThrow();
  });

  it('agree with the measured signals: what the client falls back to, and which value wins across sources', () => {
    interface Raw {
      readonly key: string;
      readonly strict?: boolean;
      readonly measured?: { readonly invalidValue?: Record<string, string>; readonly acrossSources?: string };
    }
    const raw: readonly Raw[] = JSON.parse(readFileSync('src/facts/settings.json', 'utf8')).rows;
    const signals = raw.flatMap(({ key, strict, measured }) => {
      const fallback = strict === undefined ? undefined : measured?.invalidValue?.['0'];
      // The same winner whichever source is the higher one: the strictest counts.
      const both = /hi=true lo=false => (true|false).* hi=false lo=true => \1/.exec(measured?.acrossSources ?? '');
      const winner = strict === undefined ? undefined : both?.[1];
      return [fallback, winner]
        .filter((value) => value === 'true' || value === 'false')
        .map((value) => [key, value, String(strict)]);
    });
    expect(signals.length).toBeGreaterThan(60);
    expect(signals.filter(([, measured, strict]) => measured !== strict)).toEqual([]);
  });
});

it('a setting without an order says first why it has none', () => {
  const at = (excludedCommands: readonly string[]): JsonObject => ({ sandbox: { enabled: true, excludedCommands } });
  const [change] = direction(at(['docker *']), at([]));
  expect(change?.direction).toBe('sideways');
  expect(change?.meaning).toMatch(/^Commands that are no longer excluded may now run without a question: /);
});

it('a platform more for a sandbox that is on has no order where sandboxed commands may run unasked', () => {
  const at = (enabledPlatforms: readonly string[], more: JsonObject = {}): JsonObject => ({
    sandbox: { enabled: true, enabledPlatforms, ...more },
  });
  const [change] = direction(at(['macos']), at(['macos', 'linux']));
  expect(change?.direction).toBe('sideways');
  expect(change?.meaning).toMatch(/^Commands on more platforms may now run without a question: /);
  const asked = { autoAllowBashIfSandboxed: false };
  expect(direction(at(['macos'], asked), at(['macos', 'linux'], asked))[0]?.direction).toBe('narrower');
  expect(direction(at(['macos', 'linux']), at(['macos']))[0]?.direction).toBe('wider');
});
