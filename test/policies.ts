// Makes policies, edits of policies and tool calls at random, near enough to each other that rules overlap.
import fc from 'fast-check';
import { callOf, type ToolCall } from '../src/call.ts';
import type { Side } from '../src/compare.ts';
import { compile, type Effect } from '../src/compile.ts';
import { merge } from '../src/merge.ts';
import { type JsonObject, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';

/** The `permissions` object of a policy. */
export interface Permissions {
  readonly deny: readonly string[];
  readonly ask: readonly string[];
  readonly allow: readonly string[];
  readonly [setting: string]: string | boolean | readonly string[];
}

export const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];

/** Settings as one fragment, parsed, repaired, merged and compiled. */
export function sideOf(settings: JsonObject): Side {
  const bytes = new TextEncoder().encode(JSON.stringify(settings));
  const policy = merge([repair(parse({ file: 'policies/10-a.json', bytes }))]);
  return { policy, ruleset: compile(policy) };
}

export const sideWith = (permissions: Permissions): Side => sideOf({ permissions });

const words = (text: string) => fc.constantFrom(...text.split('|'));
const HEADS = words(
  'git|npm|curl|ls|rm|mkdir|zfoo|sudo|cat|./run.sh|python|git push|git log|npm run|/usr/bin/git|timeout 5',
);
const ARGUMENTS = words('push|--force|main|test|a|b|-x|src|.env|run build|log|https://ok.com|/etc/passwd');

const command = fc.tuple(HEADS, fc.array(ARGUMENTS, { maxLength: 2 })).map(([head, rest]) => [head, ...rest].join(' '));
const bash = fc.oneof(
  { weight: 4, arbitrary: command.map((text) => `Bash(${text} *)`) },
  { weight: 2, arbitrary: command.map((text) => `Bash(${text}:*)`) },
  { weight: 2, arbitrary: command.map((text) => `Bash(${text})`) },
  { weight: 2, arbitrary: fc.tuple(HEADS, ARGUMENTS, words('|*')).map(([a, b, end]) => `Bash(${a} * ${b}${end})`) },
  { weight: 1, arbitrary: fc.tuple(ARGUMENTS, words('| *')).map(([a, end]) => `Bash(* ${a}${end})`) },
  { weight: 1, arbitrary: fc.constant('Bash') },
);
const PATHS = words(
  '.env|src/**|*.ts|//etc/**|~/.ssh/**|/src/a.ts|**/.env|docs/|**|//**/.env|src/a.ts|secrets/**|//**|*.key|./x|.git/**',
);
const path = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(words('Read|Edit|Write'), PATHS).map(([tool, p]) => `${tool}(${p})`) },
  { weight: 1, arbitrary: words('Read|Edit|Write') },
  { weight: 1, arbitrary: words('Read(*)|Edit(*)') },
);
const host = words('ok.com|*.ok.com|*|a.*|docs.python.org|*ok.com').map((h) => `WebFetch(domain:${h})`);
const names = words('mcp__a|mcp__a__x|mcp__a__*|WebSearch|WebFetch|Agent|Skill(x)|Skill(x:*)|Skill');
const strictNames = words('mcp__*|mcp__a__g*|*|W*|Agent(Explore)|Bash(timeout:5000)|Bash(run_in_background:true)');

const rule = (effect: Effect) =>
  fc.oneof(
    { weight: 6, arbitrary: bash },
    { weight: 2, arbitrary: path },
    { weight: 1, arbitrary: host },
    { weight: 1, arbitrary: effect === 'allow' ? names : fc.oneof(names, strictNames) },
  );

const listOf = (effect: Effect) => fc.array(rule(effect), { maxLength: 3 });

export const policy: fc.Arbitrary<Permissions> = fc.record({
  deny: listOf('deny'),
  ask: listOf('ask'),
  allow: listOf('allow'),
});

const setting = fc.constantFrom<readonly [string, string | boolean | readonly string[]]>(
  ['defaultMode', 'acceptEdits'],
  ['defaultMode', 'plan'],
  ['defaultMode', 'dontAsk'],
  ['disableBypassPermissionsMode', 'disable'],
  ['disableAutoMode', 'disable'],
  ['denyInsteadOfPrompting', true],
  ['blockReadsOutsideWorkingDirectories', true],
  ['additionalDirectories', ['/data']],
  ['additionalDirectories', ['/data', 'src', '~/Work']],
);

export type Edit = (before: Permissions) => Permissions;

const at = <T>(list: readonly T[], index: number): number => (list.length === 0 ? 0 : index % list.length);
const without = (list: readonly string[], index: number) => list.filter((_, i) => i !== at(list, index));

export const adding = (effect: Effect): fc.Arbitrary<Edit> =>
  rule(effect).map((text) => (before) => ({ ...before, [effect]: [...before[effect], text] }));
export const removing = (effect: Effect): fc.Arbitrary<Edit> =>
  fc.nat(9).map((index) => (before) => ({ ...before, [effect]: without(before[effect], index) }));
const moving = fc.tuple(fc.constantFrom(...EFFECTS), fc.constantFrom(...EFFECTS), fc.nat(9)).map(
  ([from, to, index]): Edit =>
    (before) => {
      const text = before[from][at(before[from], index)];
      const left = { ...before, [from]: without(before[from], index) };
      return text === undefined ? before : { ...left, [to]: [...left[to], text] };
    },
);
const setting1 = setting.map(
  ([key, value]): Edit =>
    (before) => ({ ...before, [key]: value }),
);

const edit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EFFECTS).chain(adding) },
  { weight: 3, arbitrary: fc.constantFrom(...EFFECTS).chain(removing) },
  { weight: 2, arbitrary: moving },
  { weight: 1, arbitrary: setting1 },
);

/** A policy and what a few edits make of it. */
export const pair: fc.Arbitrary<readonly [Permissions, Permissions]> = fc
  .tuple(policy, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([before, edits]) => [before, edits.reduce((now, change) => change(now), before)]);

/** The same with rules that carve out of the lists of one side or both; their order means something. */
export const carvedPair: fc.Arbitrary<readonly [Permissions, Permissions]> = fc
  .tuple(
    pair,
    words('Read(!k.key)|Edit(!src/a.ts)|Read(!*.ts)|Read(!secrets/b)'),
    fc.constantFrom('deny', 'ask'),
    fc.nat(3),
    fc.nat(2),
  )
  .map(([[before, after], text, effect, place, sides]) => {
    const carving = (one: Permissions): Permissions => ({
      ...one,
      [effect]: one[effect as Effect].toSpliced(place, 0, text),
    });
    return [sides === 1 ? before : carving(before), sides === 2 ? after : carving(after)];
  });

const FILLINGS = ['a', 'x y', '', 'main', '--force', '-z q', 'src/a.ts'];
const filled = (text: string, seed: number) =>
  text
    .replace(/:\*$/, ' *')
    .replace(/\*/g, (_, i: number) => FILLINGS[(seed + i) % FILLINGS.length] ?? '')
    .trim();

const WRAPS = ['', '', '', '', '', 'sudo ', 'timeout 9 ', 'NODE_ENV=x ', '/usr/bin/', 'nice '];

/** A command written after one of the policies' own rules, or of their words. */
const plain = (rules: readonly string[]) => {
  const contents = rules.filter((text) => /^Bash\((?!timeout:|run_in)/.test(text)).map((text) => text.slice(5, -1));
  const near =
    contents.length === 0
      ? command
      : fc.tuple(fc.constantFrom(...contents), fc.nat(50)).map(([text, seed]) => filled(text, seed));
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: command }), fc.constantFrom(...WRAPS))
    .map(([text, wrap]) => wrap + text);
};

const line = (rules: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: plain(rules) },
    { weight: 1, arbitrary: fc.tuple(plain(rules), plain(rules)).map((parts) => parts.join(' && ')) },
    { weight: 1, arbitrary: fc.tuple(plain(rules), plain(rules)).map((parts) => parts.join(' | ')) },
    { weight: 1, arbitrary: plain(rules).map((text) => `${text} > out.txt`) },
    { weight: 1, arbitrary: plain(rules).map((text) => `echo $(${text})`) },
  );

const FILES = words(
  '/home/u/proj/.env|/home/u/proj/src/a.ts|/home/u/proj/b/src/a.ts|/etc/passwd|/home/u/.ssh/id|/home/u/proj/x|/home/u/proj/docs/a.md|/home/u/proj/k.key|/data/a.txt|/data/.env|/data/k.key|/data/src/a.ts|/data/secrets/b|/home/u/Work/x|/home/u/Work/src/a.ts|/home/u/proj/src/src/a.ts|/home/u/proj/.git/config|/home/u/proj/secrets/a/b|/x/.env',
);
const HOSTS = words('ok.com|a.ok.com|x.com|docs.python.org|a.b|badok.com');
const OTHERS = fc.constantFrom<ToolCall>(
  { tool: 'mcp__a__x', input: {} },
  { tool: 'mcp__a__get', input: {} },
  { tool: 'mcp__b__x', input: {} },
  callOf('WebSearch', 'x'),
  callOf('Agent', 'Explore'),
  callOf('Agent', 'other'),
  callOf('Skill', 'x'),
  callOf('Skill', 'xy'),
);

/** Any tool call, most of them close to what `rules` speak of. */
export function callNear(rules: readonly string[]): fc.Arbitrary<ToolCall> {
  const bashCall = fc
    .tuple(line(rules), words('|||||||timeout|run_in_background'), words('Bash|Bash|Bash|Bash|Bash|Bash|Monitor'))
    .map(([text, field, tool]): ToolCall => {
      const extra: JsonObject =
        field === 'timeout' ? { timeout: 5000 } : field === '' ? {} : { run_in_background: true };
      return { tool, input: { command: text, ...extra } };
    });
  return fc.oneof(
    { weight: 6, arbitrary: bashCall },
    {
      weight: 2,
      arbitrary: fc.tuple(words('Read|Edit|Write|NotebookEdit'), FILES).map(([tool, file]) => callOf(tool, file)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(words('cat|touch|head|ls'), FILES).map((parts) => callOf('Bash', parts.join(' '))),
    },
    { weight: 1, arbitrary: HOSTS.map((h) => callOf('WebFetch', `https://${h}/`)) },
    { weight: 1, arbitrary: OTHERS },
  );
}

export const rulesOf = (...policies: readonly Permissions[]): readonly string[] =>
  policies.flatMap((one) => EFFECTS.flatMap((effect) => one[effect]));
