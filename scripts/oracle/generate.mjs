// Makes sets of managed files from a seed: valid ones, ones damaged in one place, and hostile ones.
import { PLAIN_ROWS, SETTING_ROWS, SETTINGS_SHAPE } from './core.mjs';

/** A small random generator (mulberry32): the same seed gives the same sets. */
function randomness(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { chance: (p) => next() < p, below, pick: (list) => list[below(list.length)] };
}

const TEXTS = {
  trimmed: ['a', 'b c'],
  any: ['a', 'b', '', 'x y', 'Résumé', '$defaults', '~/x', '/srv/x', 'constructor', `$\{HOME}`, 'a\nb'],
  'not empty': ['a', 'b c', '/srv'],
  url: ['https://a.example/x', 'http://b.example', 'ftp://c', 'https://a.example:8443/?q=1#f'],
  'https url': ['https://a.example/x', 'https://u:p@b.example'],
  'web url': ['https://a.example', 'http://b.example/'],
  'mcp url': ['https://a.example/mcp', 'https://localhost'],
  'absolute path': ['/usr/bin/x', '/'],
  'variable name': ['A', '_b', 'TOKEN_1', 'X'],
  'server name': ['github', 'a_b-1'],
  'regular expression': ['^a', '.*\\.example$', '(a|b)', ''],
  'capturing expression': ['(.*)', 'k=(?<v>\\w+)'],
  repository: ['acme/plugins', 'acme/*', 'x'],
  'git ref': ['main', 'v1.0', ''],
  'npm package': ['a', '@acme/plugin', 'a.b-c'],
  'safe path': ['a', 'a/b', '/x', 'a..b'],
  'marketplace name': ['acme', 'a.b'],
  'plugin name': ['p', 'a-b'],
  commit: ['0123456789abcdef0123456789abcdef01234567'],
  sha256: ['0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
  'header value': ['x', '', 'Bearer t'],
  theme: ['dark', 'custom:x'],
};

const RULES = [
  'Bash',
  'Bash(ls)',
  'Bash(curl *)',
  'Bash(git push:*)',
  'Read(./.env)',
  'Read(//etc/**)',
  'Edit(src/**)',
  'WebFetch',
  'WebFetch(domain:a.example)',
  'mcp__github',
  'mcp__github__*',
  'mcp__a__b',
  'Agent(x)',
  'Skill(a *)',
  'WebSearch',
  'Write(/x)',
];
const ODD_RULES = [
  'bash',
  'Bash()',
  'Bash(a b',
  'Bash a)',
  'Bash(:*)',
  'Bash( :*)',
  'Bash(ls) ',
  ' Bash(ls)',
  'Read(a:*)',
  'Edit(:*)',
  'Write(a:*)',
  'WebFetch(a.example)',
  'WebFetch(domain:https://a)',
  'WebFetch(*)',
  'WebFetch(domain:)',
  'mcp__a(x)',
  'mcp__a__b()',
  'mcp:a',
  'mcp__*',
  'mcp__*__b',
  'mcp__a*',
  'mcp__a__b*',
  '*',
  'B*',
  '*(x)',
  '()',
  '(x)',
  '',
  ' ',
  'foo',
  'foo_bar',
  'Foo(bar)',
  'Bash(a)b)',
  'Bash(a))',
  'Bash((a)',
  'WebSearch(a*)',
  'Task(*)',
  'NotebookEdit(x:*)',
  'MCP__a(x)',
  'mcp_a(x)',
  '_x',
  '1x',
  'éx',
  'Bash(\\)',
  'Bash(a\\)',
  'Bash(\\:*)',
  'Glob(a:*)',
  'Grep(:*)',
  'Bash(*)',
  'Bash(**)',
  'Bash(x)(y)',
  'Bash[x]',
  'Read(domain:x)',
  'mcp__a__*(x)',
  'Bash(ls\n)',
  '\tBash',
  'Bash\t',
  'Bash (:*)',
  'Monitor(:*)',
  'PowerShell(:*)',
  'PowerShell()',
  'Agent()',
  'mcp__',
  'mcp__a__',
  'MultiEdit(x:*)',
  'LS(x:*)',
  'NotebookRead(:*)',
  'WebFetch(domain:a b)',
  'WebFetch(domain:a://)',
  'WebFetch(Domain:a)',
  'Skill(:*)',
  'Bash(a:*:*)',
];

const JUNK = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  1.5,
  5,
  120,
  1001,
  70000,
  123456,
  1e20,
  '',
  ' ',
  'x',
  'true',
  'false',
  'TRUE',
  '0',
  '30',
  'null',
  'a b',
  'a/b',
  'a/*',
  '*',
  '../x',
  'a..b',
  '/',
  '/abs/',
  '~/x',
  'C:\\x',
  'https://a.example',
  'http://a.example',
  'ftp://a',
  'https://',
  `$\{X}`,
  `a$\{X}b`,
  '(',
  '(a)',
  'a[',
  '\\(',
  'constructor',
  '__proto__',
  'é',
  'A',
  '@a/b',
  'deny',
  'mask',
  'command',
  'http',
  'github',
  'settings',
  'jwt',
  'auto',
  'disable',
  'default',
  'custom:',
  '$defaults',
  [],
  ['a'],
  [1],
  ['a', 1],
  [null],
  ['a', 'a'],
  [''],
  [[]],
  [{}],
  {},
  { a: 1 },
  { a: 'b' },
  { a: null },
  { a: {} },
  { a: [] },
  { a: ['b'] },
  { constructor: 1 },
  { type: 'x' },
  { source: 'x' },
];

/** A valid value of a shape; `deep` steers how much optional content it gets. */
function valid(r, shape, deep = 0) {
  if (shape === undefined) return free(r, 0);
  switch (shape.is) {
    case 'anything':
      return free(r, deep);
    case 'boolean':
      return r.chance(0.5);
    case 'text':
      return r.pick(TEXTS[shape.check ?? 'any'] ?? TEXTS.any);
    case 'number':
      return number(r, shape);
    case 'choice':
      return r.pick([...shape.of, ...Object.keys(shape.alias ?? {})]);
    case 'list':
      return Array.from({ length: (shape.least ?? 0) + r.below(4) }, () => valid(r, shape.of, deep + 1));
    case 'object':
      return members(r, shape, deep);
    case 'map':
      return entries(r, shape, deep);
    case 'either':
      return valid(r, r.pick(shape.of), deep);
    case 'variant':
      return variant(r, shape, deep);
    case 'texts of anything':
      return Object.fromEntries(
        Array.from({ length: 1 + r.below(3) }, () => [r.pick(['A', 'B', 'C', 'OTEL_X']), r.pick(['1', 'x', '', 'y'])]),
      );
    case 'attribution':
      return r.chance(0.3) ? r.chance(0.5) : valid(r, shape.as, deep);
    case 'permission rule':
      return r.pick(shape.effect === 'allow' ? RULES : [...RULES, 'mcp__*', '*']);
  }
}

function number(r, shape) {
  const from = shape.from ?? (shape.above ?? 0) + 0.5;
  const to = shape.to ?? from + 100;
  const value = from + r.below(Math.max(1, Math.min(to - from, 1000)));
  if (shape.or !== undefined && r.chance(0.3)) return shape.or;
  return Math.min(shape.whole ? Math.ceil(value) : value, to);
}

function members(r, shape, deep) {
  const names = Object.keys(shape.members);
  const wanted = shape.oneOf
    ? [r.pick(shape.oneOf)]
    : names.filter((name) => shape.needs?.includes(name) || r.chance(names.length > 12 ? 0.2 : 0.4));
  const value = Object.fromEntries(wanted.map((name) => [name, valid(r, shape.members[name], deep + 1)]));
  if (r.chance(0.05)) value[r.pick(['zz', 'constructor', 'toString'])] = free(r, deep + 1);
  return value;
}

function entries(r, shape, deep) {
  const names = Array.isArray(shape.keys) ? shape.keys : ['a', 'b', 'p@m', 'm'];
  const chosen = Array.from({ length: r.below(3) + (r.chance(0.9) ? 1 : 0) }, () => r.pick(names));
  return Object.fromEntries(chosen.map((name) => [name, named(shape, name, valid(r, shape.of, deep + 1))]));
}

function named(shape, name, entry) {
  return shape.named && entry?.source?.source === 'settings' ? { ...entry, source: { ...entry.source, name } } : entry;
}

function variant(r, shape, deep) {
  const name = r.pick(Object.keys(shape.of));
  return { [shape.by]: name, ...valid(r, shape.of[name], deep) };
}

function free(r, deep) {
  if (deep > 3 || r.chance(0.5)) return structuredClone(r.pick(JUNK));
  if (r.chance(0.5)) return Array.from({ length: r.below(3) }, () => free(r, deep + 1));
  return Object.fromEntries(
    Array.from({ length: r.below(3) }, () => [r.pick(['a', 'b', '0', 'constructor']), free(r, deep + 1)]),
  );
}

/** All keys the facts know, as lists of segments. */
export const KEYS = [...SETTING_ROWS, ...PLAIN_ROWS].map((row) => row.key.split('.'));

/** A settings object that holds the wanted key, and a few others. */
function settings(r, wanted, shared) {
  const value = {};
  place(r, value, wanted);
  for (let i = r.below(5); i > 0; i--) place(r, value, r.chance(0.5) ? r.pick(shared) : r.pick(KEYS));
  if (r.chance(0.1))
    value[r.pick(['zzz', 'fooBar', 'constructor', 'policyHelpers', 'awaySummaryEnabled'])] = free(r, 0);
  return value;
}

function place(r, value, segments) {
  let inside = value;
  let shape = SETTINGS_SHAPE;
  segments.forEach((segment, i) => {
    shape = shape?.members?.[segment] ?? (shape?.is === 'attribution' ? shape.as.members[segment] : undefined);
    if (
      i === segments.length - 1 ||
      inside[segment] === null ||
      typeof inside[segment] !== 'object' ||
      Array.isArray(inside[segment])
    ) {
      const filled =
        i < segments.length - 1 && shape ? valid(r, shape.is === 'attribution' ? shape.as : shape) : valid(r, shape);
      inside[segment] =
        i < segments.length - 1 && (filled === null || typeof filled !== 'object' || Array.isArray(filled))
          ? {}
          : filled;
    }
    inside = inside[segment];
  });
}

/** Every place inside a value, as [container, key]. */
function places(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}

/** Changes one place of a value for the worse. */
function damage(r, value) {
  const all = places(value);
  if (all.length === 0) return;
  const [container, key] = r.pick(all);
  const junk = () => (r.chance(0.2) ? r.pick(ODD_RULES) : structuredClone(r.pick(JUNK)));
  const kind = r.below(10);
  if (kind < 6) container[key] = junk();
  else if (kind < 7 && !Array.isArray(container)) delete container[key];
  else if (kind < 8) container[key] = [container[key]];
  else if (Array.isArray(container)) container.splice(r.below(container.length + 1), 0, junk());
  else if (container[key] !== null && typeof container[key] === 'object' && !Array.isArray(container[key]))
    container[key][r.pick(['zz', 'constructor', 'a', 'type', 'mode', 'source'])] = junk();
  else container[r.pick(['zz', 'constructor', 'toString', 'a'])] = junk();
}

const NAMES = ['managed-settings.json', '10-a', '9-b', '10', 'a', 'B', '_x', 'é', '10-a-b', '~t', 'managed-settings'];

/** Text that is odd as a file: repeated keys, marks, blanks, or no JSON at all. */
function oddText(r, value) {
  const text = JSON.stringify(value);
  return r.pick([
    () => `\uFEFF${text}`,
    () => ({ base64: Buffer.from(`\uFEFF${text}`, 'utf16le').toString('base64') }),
    () => ` \r\n\t${text}\n`,
    () => text.replace(/^\{/, '{"__proto__":{"model":"x"},'),
    () =>
      text
        .replace(/^\{/, '{"model":5,"permissions":{"deny":["Bash"]},')
        .replace(/\}$/, ',"model":"y"}')
        .replace(',,', ','),
    () => text.slice(0, r.below(text.length)),
    () => `${text}${r.pick(['\0', ',', '//', 'x', '\u00a0'])}`,
    () => r.pick(['', ' \n', 'null', '[]', '1', '"x"', '\u00a0', '\0', '{', '{"a":1,}']),
    () => text.replace(/\}$/, `${text === '{}' ? '' : ','}"deep":${'['.repeat(60 + r.below(9))}1${']'.repeat(0)}`),
  ])();
}

/** The set number `n`: a third valid, a third damaged in one place, a third hostile; more than a third of three files or more. */
export function managedSet(seed, n) {
  const r = randomness(seed * 1_000_003 + n);
  const wanted = KEYS[n % KEYS.length];
  const count = r.pick([1, 2, 2, 3, 3, 4, 5]);
  const names = [...NAMES].sort(() => r.below(3) - 1).slice(0, count);
  const shared = [wanted, r.pick(KEYS), ['permissions', r.pick(['deny', 'ask', 'allow'])], r.pick(KEYS)];
  const bodies = names.map((_, i) => settings(r, i === 0 || r.chance(0.5) ? wanted : r.pick(shared), shared));
  const kind = ['valid', 'damaged', 'hostile'][r.below(3)];
  if (kind === 'damaged') damage(r, r.pick(bodies));
  if (kind === 'hostile') for (let i = 2 + r.below(6); i > 0; i--) damage(r, r.pick(bodies));
  const managed = {};
  names.forEach((name, i) => {
    const file = name === 'managed-settings.json' ? name : `managed-settings.d/${name}.json`;
    managed[file] = kind === 'hostile' && r.chance(0.15) ? oddText(r, bodies[i]) : bodies[i];
  });
  return { id: n, kind, managed };
}
