// Turns a changed ask rule into the commands on which it decides less strictly than its absence, although on others it asks more.
import type { Rule, Ruleset } from '../compile.ts';
import { type Chars, except, only, union } from '../language/chars.ts';
import { literal, machineOf, type Pattern, type Token } from '../language/machine.ts';
import { accepts, type Query } from '../language.ts';
import { once } from '../once.ts';
import { exactTextOf, type SetRegion } from '../regions.ts';
import { type Claim, drawn, type Effort, patternsIn } from './cells.ts';
import { type Half, headOf } from './half.ts';

/** Removals auto mode denies by itself and an ask rule hands to a person (permission-semantics 3.3), as rules may spell them. */
const REMOVALS: readonly string[] = ['rm', 'rmdir', 'sudo rm', 'rm --no-preserve-root'].flatMap((program) =>
  [' -rf ', ' -fr ', ' -r ', ' -f ', ' '].flatMap((options) =>
    ['/', '~', '/*', '..', '.', '*', '/etc'].map((target) => program + options + target),
  ),
);
const MOST_TEXTS = 3;

/**
 * What may stand before a command so that an exact ask on it still beats a wildcard deny on the whole (3.2 and 4.3; launchers do not).
 * `@` is a name, `#` a number.
 */
const FRONTS: readonly string[] = [
  ...[
    'sudo ',
    'sudo -u @ ',
    'sudo -@ ',
    'sudo @=@ ',
    'sudo env ',
    'doas ',
    'doas -u @ ',
    'env ',
    'env -@ ',
    'env @=@ ',
  ],
  ...['@=@ ', '@=@ @=@ ', 'nohup ', 'nice ', 'nice -n # ', 'nice -# ', 'time ', 'time -p ', 'command ', 'command -p '],
  ...['builtin ', 'noglob ', 'stdbuf -oL ', 'timeout # ', 'timeout -@ # ', 'sudo timeout # ', 'sudo nice '],
  ...['/@/', '/@/@/', '/@/@/@/', './', './@/', '@/', '@/@/', 'sudo /@/@/'],
];

/** So many denies are looked at, each by one search of so many states. */
const MOST_DENIES = 200;
const BUDGET = 20_000;

const LETTERS: Chars = [65, 90, 95, 95, 97, 122];
const DIGITS: Chars = [48, 57];
const [NAME, NUMBER] = [LETTERS, DIGITS].map((chars): readonly Token[] => [
  { chars, many: false },
  { chars, many: true },
]);

/** What a look against a rule found. `whole`: every deny was looked at, and to the end. */
export interface Against {
  readonly texts: readonly string[];
  readonly whole: boolean;
}

/** Commands near a changed ask that it may decide less strictly than its absence. */
export function against(claim: Claim): Against {
  const { changed, domain, patterns } = claim;
  if (changed.rule.effect !== 'ask' || domain.subject !== 'command') return { texts: [], whole: true };
  const looks = [intoPipes(claim), outOfPipes(claim)];
  const exact = exactTextOf(changed);
  if (exact !== null) looks.unshift(behindFronts(claim, exact));
  const machine = machineOf(patterns);
  const removals = changed.exact ? [] : REMOVALS.filter((text) => accepts(machine, text)).slice(0, MOST_TEXTS);
  return { texts: [...removals, ...looks.flatMap(({ texts }) => texts)], whole: looks.every(({ whole }) => whole) };
}

/** Asks about each deny, as far as their number goes. */
function each(
  effort: Effort,
  denies: readonly SetRegion[],
  query: (deny: SetRegion) => Query,
  most = MOST_TEXTS,
): Against {
  const answers = denies.slice(0, MOST_DENIES).map((deny) => drawn(query(deny), effort, BUDGET));
  const texts = answers.flatMap((answer) => (answer.kind === 'member' ? [answer.text] : []));
  const whole = denies.length <= MOST_DENIES && answers.every(({ kind }) => kind !== 'budget');
  return { texts: [...new Set(texts)].slice(0, most), whole };
}

/** What a command may be piped into when no deny says so itself. */
const TAIL = 'zq9 run';

/** An ask on one part of a pipeline beats a wildcard deny that only spans the pipeline (3.2 and 4.2). */
function intoPipes({ own, other, domain, patterns, effort }: Claim): Against {
  const denies = [own, other].flatMap((half) =>
    half.near(domain.tool, 'deny', headOf(patterns)).filter(({ exact, rule }) => !exact && rule.content !== null),
  );
  const alone = denies.flatMap((region) => patternsIn(domain, region));
  const into = (some: readonly Pattern[], tail: string) =>
    machineOf(some.map((pattern) => [...pattern, ...literal(` | ${tail}`)]));
  return each(effort, denies, ({ rule, patterns: denied }) => {
    const tail = tailOf(rule.content ?? '');
    const all = [machineOf(denied), into(patterns, tail), domain.well];
    return { all, none: into(alone, tail), alphabet: union(domain.alphabet, only('|')) };
  });
}

const NO_PIPE: Token = { chars: except(only('|')), many: true };
const PIPE = literal(' | ');

/** The same where the asked part is the last one: `curl x | sh` under a deny on `curl * | sh`, once `sh` asks. */
function outOfPipes({ own, other, domain, patterns, effort }: Claim): Against {
  const denies = [own, other].flatMap((half) => setsOf(half, spanningDenies(half.ruleset)));
  const after = (heads: readonly Pattern[]) =>
    machineOf(heads.flatMap((head) => patterns.map((pattern) => [...head, ...PIPE, ...pattern])));
  const alone = after(denies.flatMap((region) => patternsIn(domain, region)));
  return each(effort, denies, ({ patterns: denied }) => {
    const all = [machineOf(denied), after([[NO_PIPE]]), domain.well];
    return { all, none: alone, alphabet: union(domain.alphabet, only('|')) };
  });
}

const setsOf = (half: Half, rules: readonly Rule[]): readonly SetRegion[] =>
  rules.map(half.region).flatMap((region) => (region.kind === 'set' ? [region] : []));

const tailOf = (content: string): string =>
  /\|\s*([^|]*)$/.exec(content)?.[1]?.replace(/:?\*/g, '').trim().replace(/\s+/g, ' ') || TAIL;

/** An exact ask beats a wildcard deny on the same command also where the deny speaks of what stands before it. */
function behindFronts({ own, other, domain, effort }: Claim, text: string): Against {
  const program = /^\S*/.exec(text)?.[0] ?? '';
  const denies = [own, other].flatMap((half) =>
    setsOf(
      half,
      frontedDenies(half.ruleset).filter(({ content }) => isReachable(content ?? '', program)),
    ),
  );
  const fronted = machineOf(FRONTS.map((front) => [...frontOf(front), ...literal(text)]));
  const none = machineOf([own, other].flatMap(({ ruleset }) => exactDenies(ruleset)).map(literal));
  const query = (deny: SetRegion): Query => ({ all: [machineOf(patternsIn(domain, deny)), fronted], none });
  return each(effort, denies, query, MOST_DENIES);
}

/** What some deny is exact for: there an exact ask beats nothing. */
const exactDenies = once(({ rules }: Ruleset): readonly string[] =>
  rules.flatMap(({ tool, effect, content }) => {
    const text = content?.replace(/:\*$/, '') ?? '*';
    return tool === 'Bash' && effect === 'deny' && !text.includes('*') ? [text] : [];
  }),
);

const frontOf = (front: string): Pattern =>
  Array.from({ length: front.length }, (_, i) => front.charCodeAt(i)).flatMap((code): readonly Token[] =>
    code === 64 ? (NAME ?? []) : code === 35 ? (NUMBER ?? []) : [code],
  );

const known = new WeakMap<Ruleset, Denies>();

interface Denies {
  readonly fronted: readonly Rule[];
  readonly spanning: readonly Rule[];
}

function deniesOf(ruleset: Ruleset): Denies {
  const open = ({ tool, effect, content }: Rule) => tool === 'Bash' && effect === 'deny' && content?.includes('*');
  const denies = known.get(ruleset) ?? splitOf(ruleset.rules.filter(open));
  known.set(ruleset, denies);
  return denies;
}

const splitOf = (open: readonly Rule[]): Denies => ({
  fronted: open.filter(({ content }) => isFront(content ?? '')),
  spanning: open.filter(({ content }) => /\|.|\*.*\*/s.test(content ?? '')),
});

/** The wildcard denies of a side whose first word may stand before a command. */
const frontedDenies = (ruleset: Ruleset): readonly Rule[] => deniesOf(ruleset).fronted;

/** Those that speak of a pipeline, or may hold one between their stars. */
const spanningDenies = (ruleset: Ruleset): readonly Rule[] => deniesOf(ruleset).spanning;

const FRONT_WORD = /^(sudo|doas|env|nohup|nice|time|command|builtin|noglob|stdbuf|timeout)(?![^\s:*])|^[^\s:]*[*/=]/;
/** Whether a deny speaks of what may stand before a command. */
export const isFront = (content: string): boolean => FRONT_WORD.test(content.trim());

/** A path must end in the command's own program. */
function isReachable(content: string, program: string): boolean {
  const [word = ''] = content.trim().split(/\s|:\*/);
  return word.includes('*') || !word.includes('/') || word.endsWith(`/${program}`);
}
