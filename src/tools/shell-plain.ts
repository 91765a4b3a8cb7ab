// Turns a plain command line (words, simple quotes, `&&`, `||`, `;` and `|`) into a Script without a parser; everything else is left to it.
import { isKnown } from '../facts/known.ts';
import { mayEvaluate } from './brackets.ts';
import type { Assignment, Obstacle, Piece, Redirect, Script, Segment, Word } from './script.ts';
import { standsAlone } from './wrappers.ts';

/** What a character may be on a plain line. An expansion, redirection, comment, escape or bracket is nothing of it. */
const WORD = 1;
const GLOB = 2;
/** In a word it may say that this is a path, a file's name or an assignment. */
const NAMED = 4;
const SINGLE = 8;
const DOUBLE = 16;
const QUOTE = 32;
const BLANK = 64;
/** An operator, or the end of the line. */
const END = 128;
const CHARS: readonly (readonly [RegExp, number])[] = [
  [/[\w./:=@%+,^~*?-]/, WORD],
  [/[*?]/, GLOB],
  [/[./=]/, NAMED],
  [/[\t -~]/, SINGLE],
  [/[\t !#%-[\]^_a-~]/, DOUBLE],
  [/["']/, QUOTE],
  [/[\t ]/, BLANK],
  [/[;|&]/, END],
];
/** The kinds of every UTF-16 unit: behind ASCII there are none. */
const KINDS = new Uint8Array(65_536);
for (let unit = 0; unit < 128; unit++)
  KINDS[unit] = CHARS.reduce((all, [chars, kind]) => (chars.test(String.fromCharCode(unit)) ? all | kind : all), 0);
const [SPACE, DOUBLE_QUOTE, AMPERSAND, SEMICOLON, EQUALS, BACKSLASH, PIPE, DOLLAR] = [32, 34, 38, 59, 61, 92, 124, 36];

/** Words that begin something else than a simple command, or a declaration, when they come first. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `if then elif else fi for while until do done case esac select in function time coproc
  export local declare readonly typeset unset`.split(/\s+/),
);
const ASSIGNMENT = /^\w+\+?=/;
const NO_OBSTACLES: ReadonlySet<Obstacle> = new Set();
const NO_ASSIGNMENTS: readonly Assignment[] = [];
const NO_REDIRECTS: readonly Redirect[] = [];
const NO_SPANS: readonly string[] = [];
const UNSPANNED: Spanned = { spans: NO_SPANS, pieces: [] };

/** How far a line is read, and what stands unquoted in its last word. */
interface Plain {
  readonly source: string;
  at: number;
  seen: number;
}

type Operator = '&&' | '||' | ';' | '|';

/** The commands of a line, where each begins, and what joins them. `tidy`: with one blank on both sides; `closed`: a `;` ends it. */
interface Chain {
  closed: boolean;
  readonly segments: Segment[];
  readonly starts: number[];
  readonly operators: Operator[];
  tidy: boolean;
}

/** The Script of a plain line, exactly as the parser's way gives it; null when the line is not plain. */
export function readPlain(source: string): Script | null {
  if (source.includes('environ') || mayEvaluate(source) || expandsEquals(source)) return null;
  const plain: Plain = { source, at: 0, seen: 0 };
  const start = skipBlanks(plain);
  const first = readSegment(plain, false);
  if (first === null) return null;
  if (plain.at >= source.length) return scriptOf(source, [first], UNSPANNED);
  const chain: Chain = { segments: [first], starts: [start], operators: [], tidy: true, closed: false };
  if (!readChain(plain, chain)) return null;
  return scriptOf(source, chain.segments, chain.segments.length > 1 ? spansOf(source, chain) : UNSPANNED);
}

/** ` =x`, in quotes, comments and here-documents too (our own probes, client 2.1.330). */
export const expandsEquals = (source: string): boolean =>
  source.includes('=') && /(?:^|[\s;&|])=[A-Za-z_]/.test(source);

type Spanned = Pick<Script, 'spans' | 'pieces'>;

function scriptOf(source: string, segments: readonly Segment[], { spans, pieces }: Spanned): Script {
  const text = segments[0]?.text ?? '';
  const written = text.length === source.length ? source : source.trim();
  return {
    segments,
    told: null,
    piped: segments.length > 1 && segments.some(({ fed }) => fed),
    spans,
    pieces,
    items: NO_SPANS,
    line: spans[0] ?? '',
    whole: segments.length === 1 ? text : written,
    written,
    obstacles: NO_OBSTACLES,
    opaque: false,
    filesVisible: true,
    removalsVisible: true,
    background: false,
  };
}

/** Reads on behind the first command; false when something is not plain. */
function readChain(plain: Plain, chain: Chain): boolean {
  const { source } = plain;
  const { segments, starts, operators } = chain;
  while (plain.at < source.length) {
    const end = endOf(chain, segments.length);
    const operator = readOperator(plain);
    if (operator === ';' && plain.at >= source.length) {
      chain.closed = true;
      break;
    }
    const start = skipBlanks(plain);
    const segment = operator === null ? null : readSegment(plain, operator === '|');
    if (operator === null || segment === null) return false;
    segments.push(segment);
    starts.push(start);
    operators.push(operator);
    chain.tidy &&= isTidy(source, end, start, operator);
  }
  return true;
}

/** Where so many commands end. */
const endOf = ({ starts, segments }: Chain, count: number): number =>
  (starts[count - 1] ?? 0) + (segments[count - 1]?.text.length ?? 0);

/** Whether an operator stands between two places with one blank on both sides. */
const isTidy = (source: string, end: number, start: number, { length }: Operator): boolean =>
  start - end === length + 2 && source.charCodeAt(end) === SPACE && source.charCodeAt(start - 1) === SPACE;

/** The line, its pieces between its pipes, and of these the lines of more than one command. */
function spansOf(source: string, chain: Chain): Spanned {
  const { segments, starts, operators } = chain;
  const spans = [joinedText(source, chain, 0, segments.length)];
  const pieces: Piece[] = [];
  const piped = operators.includes('|');
  for (let from = 0, to = 1; to <= segments.length; to++) {
    const first = segments[from];
    if (first === undefined || (to < segments.length && operators[to - 1] !== '|')) continue;
    const line = joinedText(source, chain, from, to);
    const pipe = to < segments.length ? source.indexOf('|', endOf(chain, to)) : source.length;
    pieces.push({ first, isLone: to - from < 2, written: source.slice(starts[from], pipe).trim(), line });
    if (piped && to - from > 1) spans.push(line);
    from = to;
  }
  return { spans, pieces };
}

/** Some commands with one blank around their operators: mostly that is how they are written. */
function joinedText(source: string, chain: Chain, from: number, to: number): string {
  const { segments, starts, operators } = chain;
  const close = chain.closed && to === segments.length ? ' ;' : '';
  if (chain.tidy) return source.slice(starts[from], endOf(chain, to)) + close;
  let text = segments[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) text += ` ${operators[i - 1]} ${segments[i]?.text ?? ''}`;
  return text + close;
}

/** Reads a command up to an operator or the end; null when something is not plain. */
function readSegment(plain: Plain, fed: boolean): Segment | null {
  const { source, at: start } = plain;
  const program = readPlainWord(plain);
  if (program === null || plain.at === start || beginsOddly(program, plain.seen)) return null;
  const words = [program];
  let end = plain.at;
  /** One blank between words and no quotes so far. */
  let even = !program.quoted;
  for (;;) {
    const next = skipBlanks(plain);
    if ((kindAt(source, next) & END) !== 0) break;
    const word = readPlainWord(plain);
    if (word === null) return null;
    words.push(word);
    even &&= next - end === 1 && source.charCodeAt(end) === SPACE && !word.quoted;
    end = plain.at;
  }
  const alone = standsAlone(NO_ASSIGNMENTS, words);
  return {
    text: source.slice(start, end),
    assignments: NO_ASSIGNMENTS,
    words,
    unspelled: null,
    redirects: NO_REDIRECTS,
    nested: 'no',
    fed,
    detached: false,
    led: null,
    alone,
    known: !alone || isKnown(program.text),
    plain: even,
    leads: 0,
    head: 0,
    here: '',
    hereAt: 0,
    test: '',
  };
}

/** A keyword, a declaration or an assignment. */
const beginsOddly = ({ text }: Word, seen: number): boolean =>
  (seen & NAMED) === 0 ? KEYWORDS.has(text) : ASSIGNMENT.test(text);

/** The kinds of the character at a place; `END` behind the last one. */
const kindAt = (source: string, at: number): number => (at < source.length ? kindOf(source.charCodeAt(at)) : END);

const kindOf = (unit: number): number => KINDS[unit] ?? 0;

function skipBlanks(plain: Plain): number {
  while ((kindAt(plain.source, plain.at) & BLANK) !== 0) plain.at++;
  return plain.at;
}

/** A word of plain characters and simple quotes, read without the parser; null for any other. */
export function plainWord(text: string): Word | null {
  const plain: Plain = { source: text, at: 0, seen: 0 };
  const word = readPlainWord(plain);
  return plain.at === text.length && text !== '' ? word : null;
}

/** Words are as in `a"b c"*`; one that begins with `=` is not plain. */
function readPlainWord(plain: Plain): Word | null {
  const { source, at: start } = plain;
  let at = start;
  let seen = 0;
  let value = '';
  let from = start;
  for (; ; at++) {
    const kind = kindAt(source, at);
    if ((kind & WORD) !== 0) seen |= kind;
    else if ((kind & QUOTE) !== 0) {
      const close = closeOf(source, at);
      if (close < 0) return null;
      value += source.slice(from, at) + source.slice(at + 1, close);
      at = close;
      from = close + 1;
    } else if ((kind & (BLANK | END)) !== 0) break;
    else return null;
  }
  if ((seen & NAMED) !== 0 && source.charCodeAt(start) === EQUALS) return null;
  plain.at = at;
  plain.seen = seen;
  const text = source.slice(start, at);
  const quoted = from !== start;
  value = quoted ? value + source.slice(from, at) : text;
  if (quoted && listsInBraces(value) && !isOneQuote(text, value)) return null;
  return { text, value, dynamic: false, glob: (seen & GLOB) !== 0, quoted, filled: false };
}

/** Whether a word is a quoted text and nothing else. */
const isOneQuote = (text: string, value: string): boolean =>
  text.length - value.length === 2 && /^["']/.test(text) && /["']$/.test(text);

/** `x"{a,b}"`: quotes do not keep braces from opening, but where the whole word stands in one pair (our own probes, client 2.1.330). */
export function listsInBraces(value: string): boolean {
  const open = value.indexOf('{');
  if (open < 0) return false;
  const inside = value.slice(open + 1, Math.max(value.lastIndexOf('}'), 0));
  return inside.includes(',') || inside.includes('..');
}

/** Where a quote ends; -1 when what it holds counts for more than text: new lines, other blanks, blanks behind a backslash, `$A`. */
function closeOf(source: string, open: number): number {
  const quote = source.charCodeAt(open);
  const inside = quote === DOUBLE_QUOTE ? DOUBLE : SINGLE;
  for (let at = open + 1; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) return at;
    if ((kindOf(unit) & inside) === 0) return -1;
    if (unit === BACKSLASH && (kindAt(source, at + 1) & BLANK) !== 0) return -1;
    if (unit === DOLLAR && /[A-Za-z_]/.test(source.charAt(at + 1))) return -1;
  }
  return -1;
}

/** The operator at the place read so far; null for one that is not plain (`&`, `|&`, `;;`). */
function readOperator(plain: Plain): Operator | null {
  const { source, at } = plain;
  const unit = source.charCodeAt(at);
  const next = at + 1 < source.length ? source.charCodeAt(at + 1) : 0;
  if (unit === next) {
    if (unit === SEMICOLON || (at + 2 < source.length && source.charCodeAt(at + 2) === unit)) return null;
    plain.at += 2;
    return unit === PIPE ? '||' : '&&';
  }
  if (unit === AMPERSAND || next === AMPERSAND) return null;
  plain.at++;
  return unit === SEMICOLON ? ';' : '|';
}
