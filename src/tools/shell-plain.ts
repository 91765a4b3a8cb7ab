// Turns a plain command line (words, simple quotes, `&&`, `||`, `;` and `|`) into a Script without a parser; everything else is left to it.
import type { Assignment, Obstacle, Redirect, Script, Segment, Word } from './script.ts';
import { standsAlone } from './wrappers.ts';

/** Characters a plain word may hold unquoted; no expansion, redirection, comment, escape or bracket. */
const PLAIN = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:=@%+,^~*?')
  PLAIN[char.charCodeAt(0)] = 1;
const [TAB, BLANK, DOUBLE, AMPERSAND, SINGLE, STAR, SEMICOLON, QUESTION, PIPE] = [9, 32, 34, 38, 39, 42, 59, 63, 124];

/** Words that begin something else than a simple command, when they come first. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'if then elif else fi for while until do done case esac select in function time coproc'.split(' '),
);
/** Text in quotes that counts for more than text: new lines, other blanks, blanks behind a backslash. */
const ODD_TEXT = /[^\t -~]|\\[\t ]/;
const ASSIGNMENT = /^\w+\+?=/;
const EQUALS = 61;
const NO_OBSTACLES: ReadonlySet<Obstacle> = new Set();
const NO_ASSIGNMENTS: readonly Assignment[] = [];
const NO_REDIRECTS: readonly Redirect[] = [];

interface Plain {
  readonly source: string;
  at: number;
  words: Word[];
  start: number;
  end: number;
  /** One blank between words and no quotes so far. */
  even: boolean;
}

/** The Script of a plain line, exactly as the parser's way gives it; null when the line is not plain. */
export function readPlain(source: string): Script | null {
  const plain: Plain = { source, at: 0, words: [], start: 0, end: 0, even: true };
  const segments: Segment[] = [];
  const pipelines: string[] = [];
  let first = 0;
  for (;;) {
    if (!readSegment(plain)) return null;
    const segment = take(plain);
    if (segment === null) return null;
    segments.push(segment);
    const operator = readOperator(plain);
    if (operator === null) return null;
    if (operator === '|') continue;
    if (segments.length - first > 1)
      pipelines.push(
        segments
          .slice(first)
          .map(({ text }) => text)
          .join(' | '),
      );
    first = segments.length;
    if (operator === '') break;
    if (operator === ';' && plain.at >= source.length) break;
  }
  const [only] = segments;
  const written = source.trim();
  const whole = segments.length === 1 && only !== undefined ? only.text : written;
  const plainly = { obstacles: NO_OBSTACLES, opaque: false, filesVisible: true, background: false };
  return { segments, pipelines, whole, written, ...plainly };
}

function take(plain: Plain): Segment | null {
  const { words, source, start, end, even } = plain;
  const [program] = words;
  if (program === undefined || KEYWORDS.has(program.text) || ASSIGNMENT.test(program.text)) return null;
  for (const word of words) if (word.text.charCodeAt(0) === EQUALS) return null;
  const alone = standsAlone(NO_ASSIGNMENTS, words);
  const text = source.slice(start, end);
  return {
    text,
    assignments: NO_ASSIGNMENTS,
    words,
    redirects: NO_REDIRECTS,
    nested: 'no',
    led: null,
    alone,
    plain: even,
    redirected: false,
  };
}

/** Reads words up to an operator or the end; false when something is not plain. */
function readSegment(plain: Plain): boolean {
  const { source } = plain;
  plain.words = [];
  plain.even = true;
  for (;;) {
    const before = plain.at;
    while (source.charCodeAt(plain.at) === BLANK || source.charCodeAt(plain.at) === TAB) plain.at++;
    const unit = source.charCodeAt(plain.at);
    if (plain.at >= source.length || unit === SEMICOLON || unit === PIPE || unit === AMPERSAND)
      return plain.words.length > 0;
    if (plain.words.length === 0) plain.start = plain.at;
    else if (plain.at - before !== 1 || source.charCodeAt(before) !== BLANK) plain.even = false;
    if (!readPlainWord(plain)) return false;
    plain.end = plain.at;
  }
}

function readPlainWord(plain: Plain): boolean {
  const { source } = plain;
  const start = plain.at;
  let at = start;
  let glob = false;
  let value = '';
  let from = start;
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === DOUBLE || unit === SINGLE) {
      const close = source.indexOf(unit === DOUBLE ? '"' : "'", at + 1);
      const inside = source.slice(at + 1, close);
      if (close < 0 || ODD_TEXT.test(inside) || (unit === DOUBLE && /[$`\\]/.test(inside))) return false;
      value += source.slice(from, at) + inside;
      at = close;
      from = close + 1;
      plain.even = false;
    } else if (PLAIN[unit] === 1) glob ||= unit === STAR || unit === QUESTION;
    else if (unit === BLANK || unit === TAB || unit === SEMICOLON || unit === PIPE || unit === AMPERSAND) break;
    else return false;
  }
  plain.at = at;
  const text = source.slice(start, at);
  value = from === start ? text : value + source.slice(from, at);
  plain.words.push({ text, value, dynamic: false, glob, quoted: text !== value });
  return true;
}

/** The operator at the place read so far, `''` at the end, null for one that is not plain (`&`, `|&`, `;;`). */
function readOperator(plain: Plain): '&&' | '||' | ';' | '|' | '' | null {
  const { source, at } = plain;
  if (at >= source.length) return '';
  const [unit, next, third] = [source.charCodeAt(at), source.charCodeAt(at + 1), source.charCodeAt(at + 2)];
  if (unit === next) {
    if (unit === SEMICOLON || third === unit) return null;
    plain.at += 2;
    return unit === PIPE ? '||' : '&&';
  }
  if (unit === AMPERSAND || next === AMPERSAND) return null;
  plain.at++;
  return unit === SEMICOLON ? ';' : '|';
}
