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
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** A nondeterministic automaton with numbered states; `start` and `next` answer states closed under empty moves. */
export interface Machine {
  readonly start: readonly number[];
  next(state: number, code: number): readonly number[];
  accepts(state: number): boolean;
  /** True when every continuation is accepted, so that nothing outside can follow. */
  absorbs(state: number): boolean;
  /** The code units that some move of this state names. */
  literals(state: number): Iterable<number>;
  /** Every set of characters this machine can tell apart from others. */
  readonly sets: readonly Chars[];
  /** Every code unit that some pattern names. */
  readonly named: Pick<ReadonlySet<number>, 'has'>;
}

interface Node {
  readonly index: number;
  readonly depth: number;
  readonly patterns: readonly Pattern[];
  readonly loop: Chars | null;
  moves: Moves | null;
}

interface Moves {
  readonly literals: ReadonlyMap<number, Node>;
  readonly spans: readonly { readonly chars: Chars; readonly to: Node }[];
  readonly empty: readonly Node[];
  readonly accepts: boolean;
}

const NO_STATES: readonly number[] = [];
const SLASH = 47;

/** The union of `patterns`; nodes are opened on demand, so its cost follows what is searched, not how much is given. */
export function machineOf(patterns: readonly Pattern[]): Machine {
  const nodes: Node[] = [];
  const add = (from: readonly Pattern[], depth: number, loop: Chars | null): Node => {
    const node: Node = { index: nodes.length, depth, patterns: from, loop, moves: null };
    nodes.push(node);
    return node;
  };
  const open = (node: Node): Moves => {
    node.moves ??= movesOf(node, add);
    return node.moves;
  };
  const at = (state: number): Node => nodes[state] ?? root;
  const closures = new Map<Node, readonly number[]>();
  const closed = (node: Node): readonly number[] => {
    const known = closures.get(node);
    if (known) return known;
    const seen = closure(node, open);
    closures.set(node, seen);
    return seen;
  };
  const root = add(patterns, 0, null);
  let sets: readonly Chars[] | null = null;
  let named: ReadonlySet<number> | null = null;
  return {
    start: closed(root),
    next: (state, code) => step(at(state), { open, closed, code }),
    accepts: (state) => open(at(state)).accepts,
    absorbs: (state) => isAll(at(state).loop) && open(at(state)).accepts,
    literals: (state) => open(at(state)).literals.keys(),
    get sets() {
      sets ??= setsOf(patterns);
      return sets;
    },
    get named() {
      named ??= namedIn(patterns);
      return named;
    },
  };
}

function isAll(chars: Chars | null): boolean {
  return chars === ANY;
}

function closure(node: Node, open: (node: Node) => Moves): readonly number[] {
  const seen: number[] = [];
  const visit = (at: Node): void => {
    if (seen.includes(at.index)) return;
    seen.push(at.index);
    for (const to of open(at).empty) visit(to);
  };
  visit(node);
  return seen;
}

interface Stepper {
  readonly open: (node: Node) => Moves;
  readonly closed: (node: Node) => readonly number[];
  readonly code: number;
}

function step(node: Node, { open, closed, code }: Stepper): readonly number[] {
  const { literals, spans } = open(node);
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

type Add = (patterns: readonly Pattern[], depth: number, loop: Chars | null) => Node;

// Patterns that share their next token share a child, whatever follows.
function movesOf(node: Node, add: Add): Moves {
  const groups = new Map<Token, Pattern[]>();
  let accepts = false;
  for (const pattern of node.patterns) {
    const token = pattern[node.depth];
    if (token === undefined) accepts = true;
    else {
      const group = groups.get(token);
      if (group) group.push(pattern);
      else groups.set(token, [pattern]);
    }
  }
  const literals = new Map<number, Node>();
  const spans: { chars: Chars; to: Node }[] = [];
  const empty: Node[] = [];
  for (const [token, patterns] of groups) {
    if (typeof token === 'number') literals.set(token, add(patterns, node.depth + 1, null));
    else if (token === SEGMENTS) empty.push(...segments(patterns, node, add));
    else if (token.many) empty.push(add(patterns, node.depth + 1, token.chars));
    else spans.push({ chars: token.chars, to: add(patterns, node.depth + 1, null) });
  }
  return { literals, spans, empty, accepts };
}

/** Either nothing, or anything up to a slash. */
function segments(patterns: readonly Pattern[], node: Node, add: Add): readonly Node[] {
  const after = add(patterns, node.depth + 1, null);
  const inside = add([], node.depth + 1, ANY);
  inside.moves = { literals: new Map([[SLASH, after]]), spans: [], empty: [], accepts: false };
  return [after, inside];
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
