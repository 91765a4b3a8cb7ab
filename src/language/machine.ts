// Turns many patterns into one lazy automaton: a trie of tokens whose nodes are opened only when a search reaches them.
import { ANY, type Chars, has, only } from './chars.ts';

/** `chars` once, or any number of times when `many`. */
export interface Span {
  readonly chars: Chars;
  readonly many: boolean;
}

/** Whole path segments, any number of them, each with its slash: `(.*\/)?`. */
export const SEGMENTS = 'segments';

/** A literal UTF-16 code unit, a span of characters, or whole path segments. */
export type Token = number | Span | typeof SEGMENTS;

/** A set of strings written as a row of tokens, for example `git *` as g i t blank ANY*. */
export type Pattern = readonly Token[];

/** Any text at all. */
export const REST: Span = { chars: ANY, many: true };

/** The pattern of exactly one string. */
export function literal(text: string): readonly number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return codes;
}

/** The string of some code units, however many. */
export function spelled(codes: readonly number[]): string {
  return codes.map((code) => String.fromCharCode(code)).join('');
}

/** A nondeterministic automaton with numbered states; `start` and `next` answer states closed under empty moves. */
export interface Machine {
  readonly start: readonly number[];
  next(state: number, code: number): readonly number[];
  accepts(state: number): boolean;
  /** True when every continuation is accepted, so that nothing outside can follow. */
  absorbs(state: number): boolean;
  /** No accepted text is nearer than so many code units. */
  distance(state: number): number;
  /** The code units that some move of this state names. */
  literals(state: number): Iterable<number>;
  /** Whether nothing but these moves on. */
  isNarrow(state: number): boolean;
  /** The pattern that every accepted text from here on is in, where there is but one. */
  sole(state: number): Pattern | null;
  /** Every set of characters this machine can tell apart from others. */
  readonly sets: readonly Chars[];
  /** Every code unit that some pattern names. */
  readonly named: Pick<ReadonlySet<number>, 'has'>;
  /** A union of patterns that hold nothing but code units and stars for any text. */
  readonly isGlobs: boolean;
}

interface Node {
  /** The number of this state, given when a search first reaches it: numbers stay dense however many nodes are unseen. */
  index: number | null;
  readonly depth: number;
  /** How many code units every text has spent on the way here. */
  readonly used: number;
  /** The place of the first pattern that goes through here. */
  readonly from: number;
  readonly patterns: readonly Measured[];
  readonly loop: Chars | null;
  moves: Moves | null;
}

/** A pattern, its place in the list and the length of its shortest text. */
interface Measured {
  readonly pattern: Pattern;
  readonly place: number;
  readonly least: number;
}

interface Moves {
  readonly literals: ReadonlyMap<number, Node>;
  readonly spans: readonly { readonly chars: Chars; readonly to: Node }[];
  readonly empty: readonly Node[];
  /** The place of the first pattern that ends here. */
  readonly ends: number;
  readonly distance: number;
}

const NO_STATES: readonly number[] = [];
const NONE = Number.POSITIVE_INFINITY;
const SLASH = 47;

/** The union of `patterns`; nodes are opened on demand, so its cost follows what is searched, not how much is given. */
export const machineOf = (patterns: readonly Pattern[]): Machine => growing(patterns)(NONE);

/** The unions of the first few of some patterns, in one trie: what a search in one of them opens the others find open. */
export function growing(patterns: readonly Pattern[]): (count: number) => Machine {
  const nodes: Node[] = [];
  const numberOf = (node: Node): number => {
    node.index ??= nodes.push(node) - 1;
    return node.index;
  };
  const closures = new Map<Node, readonly number[]>();
  const closed = (node: Node): readonly number[] => {
    const known = closures.get(node) ?? closure(node).map(numberOf);
    closures.set(node, known);
    return known;
  };
  const measured = patterns.map((pattern, place) => ({ pattern, place, least: leastOf(pattern) }));
  const root: Node = { index: null, depth: 0, used: 0, from: 0, patterns: measured, loop: null, moves: null };
  const at = (state: number): Node => nodes[state] ?? root;
  let sets: readonly Chars[] | null = null;
  let named: ReadonlySet<number> | null = null;
  let isGlobs: boolean | null = null;
  return (count) => {
    const alive = (states: readonly number[]): readonly number[] =>
      count === NONE ? states : states.filter((state) => at(state).from < count);
    return {
      start: alive(closed(root)),
      next: (state, code) => alive(step(at(state), closed, code)),
      accepts: (state) => movesOf(at(state)).ends < count,
      absorbs: (state) => at(state).loop === ANY && movesOf(at(state)).ends < count,
      distance: (state) => movesOf(at(state)).distance,
      literals: (state) => movesOf(at(state)).literals.keys(),
      isNarrow: (state) => at(state).loop === null && movesOf(at(state)).spans.length === 0,
      sole: (state) => soleIn(at(state).patterns),
      get sets() {
        sets ??= setsOf(patterns);
        return sets;
      },
      get named() {
        named ??= namedIn(patterns);
        return named;
      },
      get isGlobs() {
        isGlobs ??= patterns.every((pattern) => pattern.every(isOfGlob));
        return isGlobs;
      },
    };
  };
}

function leastOf(pattern: Pattern): number {
  let least = 0;
  for (const token of pattern) if (typeof token === 'number' || (token !== SEGMENTS && !token.many)) least++;
  return least;
}

const isOfGlob = (token: Token): boolean =>
  typeof token === 'number' || (token !== SEGMENTS && token.many && token.chars === ANY);

const soleIn = ([first, ...others]: readonly Measured[]): Pattern | null =>
  first && others.length === 0 ? first.pattern : null;

function movesOf(node: Node): Moves {
  node.moves ??= opened(node);
  return node.moves;
}

/** A node and all that empty moves lead to. */
function closure(node: Node): readonly Node[] {
  const seen = new Set([node]);
  for (const at of seen) for (const to of movesOf(at).empty) seen.add(to);
  return [...seen];
}

function step(node: Node, closed: (node: Node) => readonly number[], code: number): readonly number[] {
  const { literals, spans } = movesOf(node);
  const to = literals.get(code);
  const loops = node.loop !== null && has(node.loop, code);
  if (spans.length === 0) {
    if (!loops) return to ? closed(to) : NO_STATES;
    return to ? [...closed(node), ...closed(to)] : closed(node);
  }
  const out: number[] = [];
  if (loops) out.push(...closed(node));
  if (to) out.push(...closed(to));
  for (const span of spans) if (has(span.chars, code)) out.push(...closed(span.to));
  return out;
}

// Patterns that share their next token share a child, whatever follows.
function opened(node: Node): Moves {
  const groups = new Map<Token, Measured[]>();
  let ends = NONE;
  for (const measured of node.patterns) {
    const token = measured.pattern[node.depth];
    if (token === undefined) ends = Math.min(ends, measured.place);
    else {
      const group = groups.get(token);
      if (group) group.push(measured);
      else groups.set(token, [measured]);
    }
  }
  const literals = new Map<number, Node>();
  const spans: { chars: Chars; to: Node }[] = [];
  const empty: Node[] = [];
  for (const [token, patterns] of groups) {
    const child = { index: null, depth: node.depth + 1, from: patterns[0]?.place ?? 0, patterns, moves: null };
    const free: Node = { ...child, used: node.used, loop: null };
    if (typeof token === 'number') literals.set(token, { ...free, used: node.used + 1 });
    else if (token === SEGMENTS) empty.push(free, segmentsBefore(free));
    else if (token.many) empty.push({ ...free, loop: token.chars });
    else spans.push({ chars: token.chars, to: { ...free, used: node.used + 1 } });
  }
  return { literals, spans, empty, ends, distance: distanceOf(node) };
}

/** Anything up to a slash, and then what comes after. */
function segmentsBefore(after: Node): Node {
  const distance = distanceOf(after) + 1;
  const moves: Moves = { literals: new Map([[SLASH, after]]), spans: [], empty: [], ends: NONE, distance };
  return { ...after, patterns: [], loop: ANY, moves };
}

function distanceOf({ patterns, used }: Node): number {
  let least = NONE;
  for (const measured of patterns) least = Math.min(least, measured.least);
  return least - used;
}

function namedIn(patterns: readonly Pattern[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const pattern of patterns) for (const token of pattern) if (typeof token === 'number') named.add(token);
  return named;
}

function setsOf(patterns: readonly Pattern[]): readonly Chars[] {
  const sets = new Set<Chars>();
  for (const pattern of patterns)
    for (const token of pattern) {
      if (token === SEGMENTS) sets.add(SLASH_ONLY);
      else if (typeof token !== 'number' && token.chars !== ANY) sets.add(token.chars);
    }
  return [...sets];
}

const SLASH_ONLY = only('/');
