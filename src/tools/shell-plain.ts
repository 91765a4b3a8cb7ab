// Turns a plain command line (words, simple quotes, `&&`, `||`, `;` and `|`) into a Script without a parser; everything else is left to it.
import type { Assignment, Obstacle, Redirect, Script, Segment, Word } from './script.ts';
import { standsAlone } from './wrappers.ts';

/** What a character may be on a plain line. An expansion, redirection, comment, escape or bracket is nothing of it. */
const WORD = 1;
const GLOB = 2;
const SINGLE = 4;
const DOUBLE = 8;
const WORD_CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:=@%+,^~*?';
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  const inside = /[\t -~]/.test(char) ? SINGLE | (/["$`\\]/.test(char) ? 0 : DOUBLE) : 0;
  return inside | (WORD_CHARS.includes(char) ? WORD : 0) | (/[*?]/.test(char) ? GLOB : 0);
});
const [TAB, BLANK, DOUBLE_QUOTE, AMPERSAND, SINGLE_QUOTE, SEMICOLON, EQUALS, BACKSLASH, PIPE] = [
  9, 32, 34, 38, 39, 59, 61, 92, 124,
];

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

/** How far a line is read. */
interface Plain {
  readonly source: string;
  at: number;
}

/** The Script of a plain line, exactly as the parser's way gives it; null when the line is not plain. */
export function readPlain(source: string): Script | null {
  if (source.includes('environ')) return null;
  const plain: Plain = { source, at: 0 };
  const segments: Segment[] = [];
  const operators: string[] = [];
  let piped = false;
  for (;;) {
    const segment = readSegment(plain, operators[operators.length - 1] === '|');
    if (segment === null) return null;
    segments.push(segment);
    const operator = readOperator(plain);
    if (operator === null) return null;
    if (operator === '' || (operator === ';' && plain.at >= source.length)) break;
    operators.push(operator);
    piped ||= operator === '|';
  }
  const [only] = segments;
  const written = only?.text.length === source.length ? source : source.trim();
  const spans = segments.length > 1 ? spansOf(segments, operators) : NO_SPANS;
  return {
    segments,
    piped,
    spans,
    line: spans[0] ?? '',
    whole: segments.length === 1 && only !== undefined ? only.text : written,
    written,
    obstacles: NO_OBSTACLES,
    opaque: false,
    filesVisible: true,
    background: false,
  };
}

/** The line and the pieces between its pipes that hold more than one command. */
function spansOf(segments: readonly Segment[], operators: readonly string[]): string[] {
  const spans = [joinedText(segments, operators, 0, segments.length)];
  if (!operators.includes('|')) return spans;
  let from = 0;
  for (let to = 1; to <= segments.length; to++) {
    if (to < segments.length && operators[to - 1] !== '|') continue;
    if (to - from > 1) spans.push(joinedText(segments, operators, from, to));
    from = to;
  }
  return spans;
}

function joinedText(segments: readonly Segment[], operators: readonly string[], from: number, to: number): string {
  let text = segments[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) text += ` ${operators[i - 1]} ${segments[i]?.text ?? ''}`;
  return text;
}

/** Reads a command up to an operator or the end; null when something is not plain. */
function readSegment(plain: Plain, fed: boolean): Segment | null {
  const { source } = plain;
  const words: Word[] = [];
  let start = 0;
  let end = 0;
  /** One blank between words and no quotes so far. */
  let even = true;
  for (;;) {
    const before = plain.at;
    while (isBlank(source.charCodeAt(plain.at))) plain.at++;
    if (endsWord(source.charCodeAt(plain.at))) break;
    if (words.length === 0) start = plain.at;
    else even &&= plain.at - before === 1 && source.charCodeAt(before) === BLANK;
    const word = readPlainWord(plain);
    if (word === null) return null;
    words.push(word);
    end = plain.at;
    even &&= !word.quoted;
  }
  const [program] = words;
  if (program === undefined || KEYWORDS.has(program.text) || ASSIGNMENT.test(program.text)) return null;
  return {
    text: source.slice(start, end),
    assignments: NO_ASSIGNMENTS,
    words,
    redirects: NO_REDIRECTS,
    nested: 'no',
    fed,
    led: null,
    alone: standsAlone(NO_ASSIGNMENTS, words),
    plain: even,
    leads: 0,
    head: 0,
    here: '',
  };
}

const isBlank = (unit: number): boolean => unit === BLANK || unit === TAB;

/** Whether no word goes on with a unit: an operator, or `NaN` for the end. */
const endsWord = (unit: number): boolean =>
  unit === SEMICOLON || unit === PIPE || unit === AMPERSAND || Number.isNaN(unit);

/** A word of plain characters and simple quotes, read without the parser; null for any other. */
export function plainWord(text: string): Word | null {
  const plain: Plain = { source: text, at: 0 };
  const word = readPlainWord(plain);
  return plain.at === text.length && text !== '' ? word : null;
}

/** Words are as in `a"b c"*`; one that begins with `=` is not plain. */
function readPlainWord(plain: Plain): Word | null {
  const { source } = plain;
  const start = plain.at;
  let at = start;
  let seen = 0;
  let value = '';
  let from = start;
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const kind = unit < 128 ? (KINDS[unit] ?? 0) : 0;
    if ((kind & WORD) !== 0) seen |= kind;
    else if (unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE) {
      const close = closeOf(source, at);
      if (close < 0) return null;
      value += source.slice(from, at) + source.slice(at + 1, close);
      at = close;
      from = close + 1;
    } else if (isBlank(unit) || endsWord(unit)) break;
    else return null;
  }
  if (source.charCodeAt(start) === EQUALS) return null;
  plain.at = at;
  const text = source.slice(start, at);
  const quoted = from !== start;
  value = quoted ? value + source.slice(from, at) : text;
  if (quoted && listsInBraces(value) && !isOneQuote(text, value)) return null;
  return { text, value, dynamic: false, glob: (seen & GLOB) !== 0, quoted };
}

/** Whether a word is a quoted text and nothing else. */
const isOneQuote = (text: string, value: string): boolean =>
  text.length - value.length === 2 && /^["']/.test(text) && /["']$/.test(text);

/** `x"{a,b}"`: quotes do not keep braces from opening, but where the whole word stands in one pair (our own probes, client 2.1.330). */
export function listsInBraces(value: string): boolean {
  const inside = value.slice(value.indexOf('{') + 1, Math.max(value.lastIndexOf('}'), 0));
  return value.includes('{') && (inside.includes(',') || inside.includes('..'));
}

/** Where a quote ends; -1 when what it holds counts for more than text: new lines, other blanks, blanks behind a backslash. */
function closeOf(source: string, open: number): number {
  const quote = source.charCodeAt(open);
  const inside = quote === DOUBLE_QUOTE ? DOUBLE : SINGLE;
  for (let at = open + 1; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) return at;
    if (unit >= 128 || ((KINDS[unit] ?? 0) & inside) === 0) return -1;
    if (unit === BACKSLASH && isBlank(source.charCodeAt(at + 1))) return -1;
  }
  return -1;
}

/** The operator at the place read so far, `''` at the end, null for one that is not plain (`&`, `|&`, `;;`). */
function readOperator(plain: Plain): '&&' | '||' | ';' | '|' | '' | null {
  const { source, at } = plain;
  if (at >= source.length) return '';
  const unit = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  if (unit === next) {
    if (unit === SEMICOLON || source.charCodeAt(at + 2) === unit) return null;
    plain.at += 2;
    return unit === PIPE ? '||' : '&&';
  }
  if (unit === AMPERSAND || next === AMPERSAND) return null;
  plain.at++;
  return unit === SEMICOLON ? ';' : '|';
}
