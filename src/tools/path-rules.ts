// Turns the Read and Edit rules of a ruleset into lists by effect and source, and finds the rule that covers a path.
import type { Effect, Rule } from '../compile.ts';
import { once } from '../once.ts';
import { anchorsAmong, type Context } from './context.ts';
import {
  type Anchors,
  anchorsOf,
  below,
  matchesPrefix,
  matchLength,
  type PathPattern,
  parsePathPattern,
} from './path-pattern.ts';
import { segmentTest } from './segment.ts';

export interface PathRule {
  readonly rule: Rule;
  readonly pattern: PathPattern;
  readonly anchors: Anchors;
}

/** The path rules of one tool (`Read` or `Edit`) and effect, by source: `!` carves only out of its own source. */
type Sources = readonly (readonly PathRule[])[];

/** All path rules, as a working directory and a home anchor them. */
type PathIndex = Readonly<Record<'Read' | 'Edit', Readonly<Record<Effect, Sources>>>>;

/** The path rules of a context, in order; made once for all modes. Inert rules are left out. */
export const pathRules = once((context: Context): PathIndex => {
  const known = shared(context.rules);
  const key = [context.home, context.cwd, ...context.roots].join('\n');
  const index = known.get(key) ?? build(context);
  known.set(key, index);
  return index;
});

/** By home and working directories. */
const shared = once((_: readonly Rule[]) => new Map<string, PathIndex>());

function build(context: Context): PathIndex {
  const rules = context.rules.filter(({ tool, content }) => content !== null && (tool === 'Read' || tool === 'Edit'));
  const of = (tool: string, effect: Effect): Sources =>
    sourcesOf(
      rules.filter((rule) => rule.tool === tool && rule.effect === effect),
      context,
    );
  const all = (tool: string) => ({ deny: of(tool, 'deny'), ask: of(tool, 'ask'), allow: of(tool, 'allow') });
  return { Read: all('Read'), Edit: all('Edit') };
}

function sourcesOf(rules: readonly Rule[], context: Context): Sources {
  const sources = new Map<string, PathRule[]>();
  for (const rule of rules) {
    const pattern = parsePathPattern(rule.content ?? '', rule.effect);
    if (pattern === null) continue;
    const list = sources.get(rule.scope) ?? [];
    for (const cwd of beginnings(pattern, rule.effect, context))
      list.push({ rule, pattern, anchors: { ...anchorsOf(rule, context), cwd } });
    sources.set(rule.scope, list);
  }
  return [...sources.values()];
}

/** A relative deny or ask counts from every working directory, an allow from the current one (our own probes, client 2.1.330). */
const beginnings = ({ anchor }: PathPattern, effect: Effect, { cwd, roots }: Context): readonly string[] =>
  anchor === 'cwd' && effect !== 'allow' ? anchorsAmong(cwd, roots) : [cwd];

/** The first rule of `tool` and `effect` that covers an absolute path, after every carving `!` of its source. */
export function pathRule(context: Context, tool: 'Read' | 'Edit', effect: Effect, path: string): Rule | null {
  for (const source of pathRules(context)[tool][effect]) {
    const found = coveredBy(source, path);
    if (found !== null) return found;
  }
  return null;
}

/** The first rule of `tool` and `effect` that may cover a path below a folder nobody knows: its last names are the path's (our own probes, client 2.1.330). */
export function mayCover(context: Context, tool: 'Read' | 'Edit', effect: Effect, tail: string): Rule | null {
  const names = tail.toLowerCase().split('/');
  if (tail === '') return null;
  for (const source of pathRules(context)[tool][effect]) {
    const alike = source.filter((entry) => mayEnd(entry, names));
    const [first] = alike;
    if (first !== undefined && !alike.some(({ pattern }) => pattern.negated)) return first.rule;
  }
  return null;
}

function mayEnd({ rule, pattern, anchors }: PathRule, names: readonly string[]): boolean {
  if (/(?:^|\/)\*{1,2}$/.test(rule.content ?? '')) return true;
  if (pattern.directory) return false;
  const base = pattern.anchor === 'root' ? [] : anchors[pattern.anchor].toLowerCase().split('/').slice(1);
  const whole = pattern.floating ? ['**', ...pattern.segments] : [...base, ...pattern.segments];
  for (let back = 1; back <= names.length; back++) {
    const segment = whole[whole.length - back];
    if (segment === '**') return true;
    if (segment === undefined || segmentTest(segment)?.(names[names.length - back] ?? '') !== true) return false;
  }
  return true;
}

/** Whether any rule denies reading, be it one that guards nothing. */
export const deniesReading = ({ rules }: Pick<Context, 'rules'>): boolean => denyReading(rules);

const denyReading = once((rules: readonly Rule[]) =>
  rules.some(({ tool, effect }) => tool === 'Read' && effect === 'deny'),
);

function coveredBy(source: readonly PathRule[], path: string): Rule | null {
  const { carved, byName, anyhow } = shelfOf(source);
  const lower = path.toLowerCase();
  const look = (places: readonly number[], end: number): number => {
    for (const place of places) {
      if (place >= end) break;
      const entry = source[place];
      if (entry === undefined || !lower.includes(entry.pattern.within)) continue;
      const segments = below(path, entry.pattern, entry.anchors);
      if (segments !== null && matchLength(entry.pattern, segments) > 0) return place;
    }
    return end;
  };
  let first = look(anyhow, source.length);
  if (byName.size > 0) for (const name of new Set(lower.split('/'))) first = look(byName.get(name) ?? NO_PLACES, first);
  if (first < source.length) return source[first]?.rule ?? null;
  return carved ? carvedBy(source, path) : null;
}

const NO_PLACES: readonly number[] = [];

/** The places of rules by a whole name that every path they cover has, the one fewest of them share, and of those without one. */
interface Shelf {
  readonly carved: boolean;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly anyhow: readonly number[];
}

const shelfOf = once((source: readonly PathRule[]): Shelf => {
  const carved = source.some(({ pattern }) => pattern.negated);
  const byName = new Map<string, number[]>();
  const anyhow: number[] = [];
  const names = source.map(({ pattern }) => pattern.segments.filter((segment) => !/[*?[\\]/.test(segment)));
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarest = (some: readonly string[]): string | undefined =>
    some.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
  source.forEach(({ pattern }, place) => {
    if (pattern.negated || (carved && pattern.anchor === 'cwd')) return;
    const name = rarest(names[place] ?? []);
    const same = name === undefined ? anyhow : byName.get(name);
    if (same) same.push(place);
    else if (name !== undefined) byName.set(name, [place]);
  });
  return { carved, byName, anyhow };
});

/** The relative rules of a list, read at each directory where they begin: what `!` takes back at one, another may guard (our own probes, client 2.1.330). */
function carvedBy(source: readonly PathRule[], path: string): Rule | null {
  const relative = source.filter((entry) => entry.pattern.anchor === 'cwd');
  for (const directory of new Set(relative.map(({ anchors }) => anchors.cwd))) {
    const found = foldedBy(
      relative.filter(({ anchors }) => anchors.cwd === directory),
      path,
    );
    if (found !== null) return found;
  }
  return null;
}

/** gitignore order: the last match counts, but nothing re-opens a path inside an excluded directory. */
function foldedBy(relative: readonly PathRule[], path: string): Rule | null {
  const [first] = relative;
  const segments = first === undefined ? null : below(path, first.pattern, first.anchors);
  for (let length = 1; segments !== null && length <= segments.length; length++) {
    let found: Rule | null = null;
    for (const { rule, pattern } of relative) {
      if (matchesPrefix(pattern, segments, length)) found = pattern.negated ? null : (found ?? rule);
    }
    if (found !== null) return found;
  }
  return null;
}
