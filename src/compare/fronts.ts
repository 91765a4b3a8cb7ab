// Turns the text an ask is exact for into the open denies that some line with that text in it meets too: there the ask goes before them.
import type { Rule, Ruleset } from '../compile.ts';
import { except, only, union } from '../language/chars.ts';
import { literal, type Machine, machineOf, type Pattern, REST, type Token } from '../language/machine.ts';
import { repeated } from '../language/repeated.ts';
import { anyOf } from '../language/union.ts';
import { accepts, NOTHING } from '../language.ts';
import { once } from '../once.ts';
import type { SetRegion } from '../regions.ts';
import { prefixOf } from '../tools/command-pattern.ts';
import { drawn } from './cells.ts';
import type { Effort } from './claim.ts';
import { folded, formsOf, unquoted } from './exact-asks.ts';
import type { Question } from './example.ts';
import type { Half } from './half.ts';

/**
 * What may stand before a command so that an exact ask on it still beats a wildcard deny on the whole (3.2 and 4.3; launchers do not).
 * `@` is a name, `#` a number, `~` any text between quotes.
 */
const FRONTS: readonly string[] = [
  ...['', 'sudo ', 'sudo -u @ ', 'sudo -@ ', 'sudo --user @ ', 'sudo --@ ', 'sudo @=@ ', 'sudo env ', 'sudo env @=@ '],
  ...['doas ', 'doas -u @ ', 'doas -@ ', 'env ', 'env -@ ', 'env -u @ ', 'env --unset @ ', 'env --@ ', 'env @=@ '],
  ...['@=@ ', '@=@ @=@ ', 'nohup ', 'nice ', 'nice -n # ', 'nice -# ', 'time ', 'time -p ', 'command ', 'command -p '],
  ...['builtin ', 'noglob ', 'stdbuf -oL ', 'timeout # ', 'timeout -@ # ', 'timeout -s @ # ', 'timeout --@ # '],
  ...[
    'sudo timeout # ',
    'sudo nice ',
    'sudo nohup ',
    '/@/',
    '/@/@/',
    '/@/@/@/',
    './',
    './@/',
    '@/',
    '@/@/',
    'sudo /@/@/',
  ],
  ...['> @ ', '> /@/@ ', '>> @ ', '< @ ', "@='~' ", "sudo @='~' ", "env @='~' ", "doas -'~' ", "sudo -u '~' "],
];

/** What may stand behind it (`%` is a word): a here-string is a part of the text to a deny, and none to an exact ask on plain words. */
const TAILS: readonly string[] = ['', ' <<< %', ' <<<%', " <<< '~'"];

const [NAME, NUMBER] = [
  [65, 90, 95, 95, 97, 122],
  [48, 57],
].map((chars): readonly Token[] => [
  { chars, many: false },
  { chars, many: true },
]);
const QUOTED: readonly Token[] = [{ chars: except([0, 31], only("'"), [127, 0xffff]), many: true }];
const HOLES: ReadonlyMap<string, readonly Token[]> = new Map([
  ['@', NAME ?? []],
  ['#', NUMBER ?? []],
  ['~', QUOTED],
  ['%', [{ chars: union([48, 57, 65, 90, 97, 122], only('-_./:@%+,=')), many: true }]],
]);

const spread = (template: string): Pattern => [...template].flatMap((char) => HOLES.get(char) ?? literal(char));

/** Lines as people write them; those that only some denies can meet are left to them. */
function likely(text: string, { fronts, written }: Deny): Machine {
  const exe = /\.exe/i.test(written) ? [text.replace(/^\S+/, '$&.exe')] : [];
  const spellings = [text, ...exe, ...(isPlain(written) ? [] : quoted(text))].map(literal);
  const before = (fronts ? FRONTS : ['']).map(spread);
  const tails = (isPlain(text) ? TAILS : ['']).map(spread);
  return machineOf(
    before.flatMap((front) => spellings.flatMap((own) => tails.map((tail) => [...front, ...own, ...tail]))),
  );
}

/** A text with one of its words in quotes. */
const quoted = (text: string): readonly string[] =>
  text
    .split(' ')
    .flatMap((word, i, words) =>
      /['"\\]/.test(word) ? [] : [`"${word}"`, `'${word}'`].map((one) => words.with(i, one).join(' ')),
    );

const WORD: Token = { chars: except(only(' ')), many: true };
const DIGIT: Token = { chars: [48, 57], many: false };
/** What may stand before a text that is compared alone: programs the client looks behind, assignments, options, numbers, redirections. */
const BEFORE = machineOf([
  ...'sudo doas env time nohup noglob builtin command nice stdbuf timeout'
    .split(' ')
    .flatMap((name) => [`${name} `, `${name}.exe `].map((own): Pattern => [WORD, ...literal(own)])),
  ...[...'=<>'].map((mark): Pattern => [WORD, ...literal(mark), REST, ...literal(' ')]),
  [...literal('-'), REST, ...literal(' ')],
  [DIGIT, WORD, ...literal(' ')],
]);

/**
 * Every text in which some form of a command is compared alone, and more, all without quotes: dropping quotes from a text and from a
 * pattern drops no text that both share. Behind the form nothing is left off but a here-string or one variable.
 */
function every(text: string, forms: readonly string[]): Machine {
  const bare = unquoted(text);
  const own = [bare, bare.replace(/^\S+/, '$&.exe')].map((one): Pattern => [WORD, ...literal(one)]);
  const inner = forms.map((form) => literal(unquoted(form)));
  const tails = isPlain(text) ? [NONE, VARIABLE, HERE] : [NONE, VARIABLE];
  const ended = (some: readonly Pattern[]) =>
    machineOf(some.flatMap((pattern) => tails.map((tail): Pattern => [...pattern, ...tail])));
  return anyOf([repeated(BEFORE, ended(own)), ended(inner)]);
}

const NONE: Pattern = [];
const VARIABLE: Pattern = [...literal(' $'), { chars: union([48, 57, 65, 90, 97, 122], only('_')), many: true }];
const HERE: Pattern = [...literal(' <<<'), REST];

const isPlain = (text: string): boolean => text === unquoted(text);
const isQuote = (token: Token): boolean => token === 34 || token === 39 || token === 92;
const DOLLAR = 36;

/** A deny without quotes; what it calls a variable may be any word to it. */
function unquotedPatterns({ patterns }: SetRegion): readonly Pattern[] {
  const bare = patterns.map((pattern) => pattern.filter((token) => !isQuote(token)));
  return bare.flatMap((pattern) => (pattern.includes(DOLLAR) ? [pattern, valued(pattern)] : [pattern]));
}

function valued(pattern: Pattern): Pattern {
  let isName = false;
  return pattern.flatMap((token): readonly Token[] => {
    isName = token === DOLLAR || (isName && typeof token === 'number' && /\w/.test(String.fromCharCode(token)));
    return token === DOLLAR ? [WORD] : isName ? [] : [token];
  });
}

/** An open deny: how its texts begin and end, without quotes. */
interface Deny {
  readonly region: SetRegion;
  readonly written: string;
  readonly start: string;
  readonly end: string;
  /** What it begins with may stand before a command, what it ends in may be one word behind it. */
  readonly fronts: boolean;
  readonly tails: boolean;
}

/** What the first word of a deny may be so that it can stand before a command. */
const FRONT =
  /^(sudo|doas|env|nohup|nice|time|command|builtin|noglob|stdbuf|timeout)(?![^\s:*])|^[^\s:]*[*/=<>$]|\.exe/i;

/** The open denies of a side: those that may begin before a command, and the others by their first word, which is the command's. */
interface Denies {
  readonly fronts: readonly Deny[];
  readonly byWord: ReadonlyMap<string, readonly Deny[]>;
}

const deniesOf = once((half: Half): Denies => {
  const fronts: Deny[] = [];
  const byWord = new Map<string, Deny[]>();
  for (const rule of half.ruleset.rules.filter(isOpenDeny)) {
    const region = half.region(rule);
    if (region.kind !== 'set') continue;
    const deny = denyOf(region, rule.content ?? '');
    const same = deny.fronts ? fronts : byWord.get(firstOf(deny.start));
    if (same) same.push(deny);
    else byWord.set(firstOf(deny.start), [deny]);
  }
  return { fronts, byWord };
});

function denyOf(region: SetRegion, written: string): Deny {
  const bare = folded(unquoted(written));
  const chunks = bare.replace(/:\*$/, ' *').split('*');
  const [start = '', end = ''] = [chunks[0], chunks.at(-1)].map((chunk) => folded(chunk ?? ''));
  return { region, written, start, end, fronts: FRONT.test(bare), tails: isTail(end, written) };
}

const firstOf = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

const isOpenDeny = ({ tool, effect, content }: Rule): boolean =>
  tool === 'Bash' && effect === 'deny' && content?.includes('*') === true;

/** A here-string or a variable has no blank that is not in quotes. */
const isTail = (end: string, written: string): boolean => !end.includes(' ') || /[$<'"\\]/.test(written);

/** Whether a deny may meet a line of these forms: a quick look that is wrong on one side only. */
const mayMeet = ({ start, end, fronts, tails }: Deny, forms: readonly string[]): boolean =>
  (tails || forms.some((form) => form.endsWith(end) || end.endsWith(form))) &&
  (fronts || forms.some((form) => form.startsWith(start) || start.startsWith(form)));

/** The open denies of a side that may match a line of these forms. */
function denying(half: Half, forms: readonly string[]): readonly Deny[] {
  const bare = forms.map(unquoted);
  const { fronts, byWord } = deniesOf(half);
  const near = [...new Set(bare.map(firstOf))].flatMap((word) => byWord.get(word) ?? []);
  return [...fronts, ...near].filter((deny) => mayMeet(deny, bare));
}

/** What some deny is exact for: there an exact ask beats nothing. */
const exactDenies = once(
  ({ rules }: Ruleset): ReadonlySet<string> =>
    new Set(
      rules.flatMap(({ tool, effect, content }) => {
        if (tool !== 'Bash' || effect !== 'deny' || content === null) return [];
        return content.endsWith(':*') ? [prefixOf(content)] : content.includes('*') ? [] : [content];
      }),
    ),
);

/** One step of a look: a line to try, if there is one. `settled`: where it does not tell, nothing is left. `likelier`: lines to try before. */
export interface Step {
  readonly line: string | null;
  readonly likelier?: readonly string[];
  readonly settled: boolean;
}

const BUDGET = 20_000;

/**
 * The lines on which an exact ask of `own` may go before an open deny of `other`: for each deny one that people may write.
 * Where a deny is exact for a form that is compared, no ask goes before it; and a deny that changed itself is shown by its own question.
 */
export function* asksAhead(
  { own, other, effort, changes }: Pick<Question, 'own' | 'other' | 'effort' | 'changes'>,
  exact: string,
): Generator<Step> {
  const text = folded(exact);
  const isDenied = (form: string): boolean => [own, other].some(({ ruleset }) => exactDenies(ruleset).has(form));
  if (isDenied(text)) return;
  const known = formsOf(text);
  const forms = (known ?? [text]).filter((form) => !isDenied(form));
  const denies = denying(other, forms).filter(({ region }) => !changes.has(region.rule));
  if (denies.length === 0) return;
  const all = every(text, forms);
  for (const deny of denies) {
    const machine = machineOf(deny.region.patterns);
    if (forms.some((form) => accepts(machine, form))) yield { line: text, settled: known === null };
    else {
      const found = drawn({ all: [machine, likely(text, deny)], none: NOTHING }, effort, BUDGET);
      const line = found.kind === 'member' ? found.text : null;
      // The parts of a line of several commands are decided one by one.
      yield { line, settled: known === null || (line === null && isDisjoint(all, deny.region, effort)) };
    }
  }
}

const isDisjoint = (all: Machine, deny: SetRegion, effort: Effort): boolean =>
  drawn({ all: [machineOf(unquotedPatterns(deny)), all], none: NOTHING }, effort, BUDGET).kind === 'empty';
