// Turns the content of a Read or Edit rule into a PathPattern: an anchor and gitignore segments, matched without case.
import type { Effect, Rule } from '../compile.ts';
import { absolute, isBelow } from './context.ts';
import { lowered, withoutEscapes, withoutTwice } from './path-escapes.ts';
import { segmentTest } from './segment.ts';

/**
 * One path rule (semantics 6.1 and 6.2, client 2.1.330).
 * `anchor` is where `segments` begin: the file system root, the home, the settings' own folder or the current directory.
 * `floating`: a pattern without inner slash matches at any depth below the anchor.
 * Every segment is lower case gitignore text without slash; `**` stands for any number of directories.
 * `directory`: a trailing slash, only what lies below a match. `negated`: carves out of earlier rules of the same source.
 * `within`: a text that every path it matches holds in lower case; most rules are told apart by it.
 */
export interface PathPattern {
  readonly anchor: 'root' | 'home' | 'settings' | 'cwd';
  readonly segments: readonly string[];
  readonly floating: boolean;
  readonly directory: boolean;
  readonly negated: boolean;
  readonly within: string;
}

/** Whether a path rule takes back what others of its list matched: `!a`, and `./!a` too (our own probes, client 2.1.330). */
export const isCarving = (content: string): boolean => /^(\.\/)?!/.test(content);

/** Reads a path rule's content; null: it matches nothing (`..`, an unclosed class). */
export function parsePathPattern(content: string, effect: Effect): PathPattern | null {
  const negated = isCarving(content);
  if (negated && effect === 'allow') return null;
  const text = negated ? content.slice(content.indexOf('!') + 1) : content;
  if (effect === 'allow' && text.startsWith('#')) return null;
  const [anchor, rest] = negated ? (['cwd', text] as const) : splitAnchor(text);
  return readPattern(rest, { anchor, negated, effect });
}

function splitAnchor(text: string): readonly [PathPattern['anchor'], string] {
  if (text.startsWith('//')) return ['root', text.slice(1)];
  if (text.startsWith('~/')) return ['home', text.slice(1)];
  if (text.startsWith('/')) return ['settings', text];
  return ['cwd', text.startsWith('./') ? text.slice(2) : text];
}

/** gitignore cuts trailing blanks unless they are escaped. */
function trimBlanks(text: string): string {
  const bare = text.trimEnd();
  return bare.endsWith('\\') ? text.slice(0, bare.length + 1) : bare;
}

function readPattern(
  written: string,
  how: { anchor: PathPattern['anchor']; negated: boolean; effect: Effect },
): PathPattern | null {
  const { anchor, negated, effect } = how;
  const text = written.replace(/\/{2,}/g, '/');
  const wasCut = text !== '/**' && text.endsWith('/**');
  const cut = text === '**' ? '/**' : withoutEscapes(trimBlanks(wasCut ? text.slice(0, -3) : text));
  if (cut === null) return null;
  const directory = cut.endsWith('/') && cut !== '/' && (!cut.endsWith('/**/') || ONLY_FOLDERS.test(cut));
  const folded = ONLY_FOLDERS.test(cut) ? '**' : cut.replace(/\/$/, '');
  const anchored =
    anchor !== 'cwd' ||
    folded.replace(/^\//, '').includes('/') ||
    folded.startsWith('/') ||
    (wasCut && effect === 'allow');
  const segments = lowered(withoutTwice(folded.replace(/^\//, ''))).split('/');
  if (folded === '' || segments.some(isHopeless)) return null;
  return { anchor, segments, floating: !anchored, directory, negated, within: longestFixed(segments) };
}

/** `/**` and a slash: what lies in any folder; behind a name that is all in it. */
export const ONLY_FOLDERS = /^\/?(?:\*\*\/)+$/;

/** The longest text without wildcards in any segment. */
function longestFixed(segments: readonly string[]): string {
  let longest = '';
  for (const segment of segments)
    for (const text of segment.replace(/\\.|\[.*\]/gs, '*').split(/[*?]/))
      if (text.length > longest.length) longest = text;
  return longest;
}

/** `.` and `..` match nothing; neither does a class that is never closed. */
const isHopeless = (segment: string): boolean =>
  segment === '.' || segment === '..' || (segment.includes('[') && segmentTest(segment) === null);

/** Directories the anchors stand for. `settings` is the folder `/x` starts from: for managed files the current directory. */
export interface Anchors {
  readonly cwd: string;
  readonly home: string;
  readonly settings: string;
}

export function anchorsOf(rule: Rule, at: { cwd: string; home: string }): Anchors {
  return { ...at, settings: rule.scope === 'user' ? absolute('~/.claude', at.cwd, at.home) : at.cwd };
}

/** The segments of an absolute path below a pattern's anchor, lower case; null when it lies elsewhere. */
export function below(path: string, pattern: PathPattern, anchors: Anchors): readonly string[] | null {
  const anchor = pattern.anchor === 'root' ? '/' : anchors[pattern.anchor];
  if (!isBelow(path, anchor)) return null;
  const rest = path.slice(anchor === '/' ? 1 : anchor.length + 1).toLowerCase();
  return rest === '' ? null : rest.split('/');
}

/** How many leading segments of a path a pattern covers first, 0 for none: a match on a parent covers everything below. */
export function matchLength(pattern: PathPattern, segments: readonly string[]): number {
  if (!pattern.floating && !pattern.segments.includes('**')) {
    const { length } = pattern.segments;
    return length <= segments.length && matchesPrefix(pattern, segments, length) ? length : 0;
  }
  for (let length = 1; length <= segments.length; length++) if (matchesPrefix(pattern, segments, length)) return length;
  return 0;
}

/** Whether a pattern matches exactly the first `length` segments of a path. */
export function matchesPrefix(pattern: PathPattern, segments: readonly string[], length: number): boolean {
  if (pattern.directory && length === segments.length) return false;
  return matchFrom(pattern.segments, segments, pattern.floating ? length - 1 : 0, length);
}

/** Follows every place a match can have reached at once, so that repeated `**` stay cheap. */
function matchFrom(pattern: readonly string[], path: readonly string[], at: number, end: number): boolean {
  let places: readonly number[] = [at];
  for (const [p, segment] of pattern.entries()) {
    const [first] = places;
    if (first === undefined) return false;
    if (segment === '**') {
      if (p === pattern.length - 1) return first < end;
      places = Array.from({ length: end - first + 1 }, (_, i) => first + i);
    } else {
      const test = segmentTest(segment);
      places = places.filter((place) => place < end && test?.(path[place] ?? '') === true).map((place) => place + 1);
    }
  }
  return places.includes(end);
}
