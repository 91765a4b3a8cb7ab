// Turns the content of a Read or Edit rule into the set of lower-case absolute paths it speaks of (permission-semantics 6, client 2.1.330).
import { type Chars, except, only, union } from '../language/chars.ts';
import { literal, type Pattern, REST, SEGMENTS, type Token } from '../language/machine.ts';
import { lowered, withoutEscapes, withoutTwice } from '../tools/path-escapes.ts';
import { ONLY_FOLDERS } from '../tools/path-pattern.ts';

/**
 * The directories that anchor path rules: `p` and `/p` at the current directory, `~/p` at home, `//p` at the root. A relative deny or ask
 * begins at each of `roots` as well, the working directories beyond the current one (our own probes, client 2.1.330).
 */
export interface Anchors {
  readonly cwd: string;
  readonly home: string;
  readonly roots?: readonly string[];
}

export interface PathRegion {
  readonly patterns: readonly Pattern[];
  /** What the pattern matches itself, without what lies below, at each directory where it begins. */
  readonly starts: readonly Pattern[];
  /** A trailing slash: only what lies below. */
  readonly directory: boolean;
  /** `!pattern`: takes back what earlier rules of the list matched. */
  readonly negative: boolean;
}

const NOT_SLASH: Chars = except(only('/'));
const STAR: Token = { chars: NOT_SLASH, many: true };
const ONE: Token = { chars: NOT_SLASH, many: false };
const SLASH = 47;

/** `!pattern`, also behind `./` (our own probes, client 2.1.330). */
export const isNegative = (content: string): boolean => content.startsWith('!') || content.startsWith('./!');

/** `kind` allow anchors a single-segment `dir/**`, deny and ask match it at any depth. Null: the rule guards nothing. */
export function pathRegion(content: string, effect: string, anchors: Anchors): PathRegion | null {
  const negative = isNegative(content);
  if (negative && effect === 'allow') return null;
  const written = negative ? content.replace(/^(\.\/)?!/, '') : content;
  if (effect === 'allow' && written.startsWith('#')) return null;
  const { base, rest } = anchored(written, anchors, negative);
  if (rest === null) return null;
  const isRelative = effect !== 'allow' && (negative || !/^~?\//.test(written));
  const bases = new Set([base, ...(isRelative ? (anchors.roots ?? []) : [])]);
  const reaches = [...bases].flatMap((one) => below(one, rest, effect) ?? []);
  const [first] = reaches;
  if (first === undefined) return null;
  const patterns = reaches.flatMap((reach) => reach.patterns);
  return { patterns, starts: reaches.map(({ start }) => start), directory: first.directory, negative };
}

/** Blanks at the end do not count, but for one behind a backslash. */
function withoutBlanks(text: string): string {
  const end = text.trimEnd().length;
  return text.slice(0, text[end - 1] === '\\' ? end + 1 : end);
}

function anchored(text: string, { cwd, home }: Anchors, negative: boolean): { base: string; rest: string | null } {
  if (/^(\.|\.\.|\/)$/.test(withoutBlanks(text)) || /(^|\/)\.\.(\/|$)/.test(text)) return { base: cwd, rest: null };
  if (negative) return { base: cwd, rest: text };
  if (text.startsWith('//')) return { base: '', rest: `/${text.replace(/^\/+/, '')}` };
  if (text.startsWith('~/')) return { base: home, rest: text.slice(1) };
  return { base: cwd, rest: text.replace(/^(\.\/)+/, '') };
}

/** A pattern at one directory. */
interface Reach {
  readonly patterns: readonly Pattern[];
  readonly start: Pattern;
  readonly directory: boolean;
}

// A match on a directory covers everything below it; a final `/**` says just that and is cut first.
function below(base: string, rest: string, effect: string): Reach | null {
  const written = rest.replace(/\/{2,}/g, '/');
  const whole = written.endsWith('/**');
  const folded = withoutEscapes(withoutBlanks(whole && written !== '/**' ? written.slice(0, -3) : written));
  if (folded === null) return null;
  const root = literal(base === '/' ? '' : base.toLowerCase());
  const all: Pattern = [...root, SLASH, REST];
  if (/^\/?\*\*$/.test(folded)) return { patterns: [all], start: all, directory: false };
  const isFolders = ONLY_FOLDERS.test(folded);
  const lower = lowered(isFolders ? '**/' : folded);
  const cut = lower.endsWith('/**/') ? lower.slice(0, -1) : lower;
  const directory = cut.endsWith('/');
  const path = withoutTwice(cut.replace(/^\/|\/$/g, ''));
  const tokens = path === '' ? null : tokensOf(path);
  if (tokens === null) return null;
  const anywhere = !cut.startsWith('/') && !path.includes('/') && !(whole && effect === 'allow');
  const start: Pattern = anywhere ? [...root, SLASH, SEGMENTS, ...tokens] : [...root, SLASH, ...tokens];
  const inside: Pattern = [...start, SLASH, REST];
  return { patterns: directory ? [inside] : [start, inside], start, directory };
}

/** Null for an unclosed or empty class: such a rule matches nothing. */
function tokensOf(path: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let i = 0;
  while (i < path.length) {
    const segments = /^\*\*\//.exec(path.slice(i));
    if (segments && (i === 0 || path[i - 1] === '/')) {
      tokens.push(SEGMENTS);
      i += 3;
    } else if (path[i] === '*') {
      while (path[i] === '*') i++;
      tokens.push(STAR);
    } else if (path[i] === '?') {
      tokens.push(ONE);
      i++;
    } else if (path[i] === '[') {
      const read = classAt(path, i);
      if (read === null) return null;
      tokens.push({ chars: read.chars, many: false });
      i = read.end;
    } else {
      if (path[i] === '\\' && i + 1 < path.length) i++;
      tokens.push(path.charCodeAt(i++));
    }
  }
  return tokens;
}

/** A class: nothing negates it (`[!a]` is `!` or `a`), `\\d`, `\\s` and `\\w` mean what they do in a regular expression (our own probes, client 2.1.330). */
function classAt(path: string, start: number): { chars: Chars; end: number } | null {
  const close = path.indexOf(']', start);
  const body = path.slice(start + 1, close);
  const units = close < 0 || body.includes('/') ? null : unitsOf(body);
  if (units === null) return null;
  const sets: Chars[] = [];
  for (let i = 0; i < units.length; i++) {
    const [lo, dash, hi] = units.slice(i, i + 3);
    if (lo === undefined) break;
    if (isOne(lo) && dash?.text === '-' && hi !== undefined && isOne(hi)) {
      if (codeOf(lo) > codeOf(hi)) return null;
      sets.push([codeOf(lo), codeOf(hi)]);
      i += 2;
    } else sets.push(lo.chars);
  }
  return sets.length === 0 ? null : { chars: except(except(...sets), only('/')), end: close + 1 };
}

/** What a class names, as written and as characters. */
interface Unit {
  readonly text: string;
  readonly chars: Chars;
}

/** Null: a last backslash hides the end of the class. */
function unitsOf(body: string): readonly Unit[] | null {
  const units: Unit[] = [];
  for (const [text] of body.matchAll(/\\.|./gs)) {
    if (text === '\\') return null;
    units.push({ text, chars: KINDS.get(text) ?? only(text.slice(-1)) });
  }
  return units;
}

const isOne = ({ chars }: Unit): boolean => chars.length === 2 && chars[0] === chars[1];
const codeOf = ({ chars }: Unit): number => chars[0] ?? 0;

const DIGITS: Chars = [48, 57];
const WORD = union(DIGITS, [65, 90], [95, 95], [97, 122]);
const BLANKS = union([9, 13], only(' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'), [0x2000, 0x200a]);
const KINDS: ReadonlyMap<string, Chars> = new Map([
  ['\\d', DIGITS],
  ['\\D', except(DIGITS)],
  ['\\w', WORD],
  ['\\W', except(WORD)],
  ['\\s', BLANKS],
  ['\\S', except(BLANKS)],
]);
