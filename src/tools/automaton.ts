// Turns many wildcard texts into one automaton that names, for any text, the first matching one of each kind.
//
// The patterns lie in one trie; a set of its nodes is a state, made when a text first needs it (a lazy DFA in one table).
// Patterns that need too many states (`*a*b*c*` by the thousand) are simulated node by node instead, within fixed memory.

/** A text with any text at each `STAR`: UTF-16 units, and `STAR` between them. */
export type Glob = readonly number[];
export const STAR = -1;

/** What to look for: `kind` 0, 1 or 2; among matching entries of a kind the lowest `index` is reported. */
export interface Entry {
  readonly glob: Glob;
  readonly kind: number;
  readonly index: number;
}

/** The lowest matching index of each kind, `NONE` where nothing matches. The array is reused by the next call. */
export type Found = Int32Array;
export const NONE = 0x7fffffff;
export const KINDS = 3;

/** Table cells, and nodes in states, that the DFA may hold before it starts over (16 MB and 8 MB), and how often it may. */
const CELLS = 4_000_000;
const HELD = 2_000_000;
const RESTARTS = 4;

interface Trie {
  readonly next: (Map<number, number> | undefined)[];
  readonly star: number[];
  readonly isStar: boolean[];
  /** `KINDS` values a node: what ends there, and the best of everything below it. */
  readonly ends: number[];
  readonly below: number[];
}

export function buildAutomaton(entries: readonly Entry[]): (text: string) => Found {
  const trie: Trie = { next: [], star: [], isStar: [], ends: [], below: [] };
  addNode(trie, false);
  for (const entry of entries) insert(trie, entry);
  collectBelow(trie);
  return lazy(trie);
}

function addNode(trie: Trie, isStar: boolean): number {
  trie.next.push(undefined);
  trie.star.push(-1);
  trie.isStar.push(isStar);
  for (let kind = 0; kind < KINDS; kind++) trie.ends.push(NONE);
  return trie.next.length - 1;
}

function insert(trie: Trie, { glob, kind, index }: Entry): void {
  let node = 0;
  for (const unit of glob) node = unit === STAR ? starOf(trie, node) : childOf(trie, node, unit);
  const at = node * KINDS + kind;
  trie.ends[at] = Math.min(trie.ends[at] ?? NONE, index);
}

function starOf(trie: Trie, node: number): number {
  if (trie.isStar[node] === true) return node;
  const known = trie.star[node] ?? -1;
  if (known >= 0) return known;
  const made = addNode(trie, true);
  trie.star[node] = made;
  return made;
}

function childOf(trie: Trie, node: number, unit: number): number {
  let children = trie.next[node];
  if (children === undefined) {
    children = new Map();
    trie.next[node] = children;
  }
  let child = children.get(unit);
  if (child === undefined) {
    child = addNode(trie, false);
    children.set(unit, child);
  }
  return child;
}

/** Children have higher numbers than their parents, so one pass from the end is enough. */
function collectBelow({ next, star, ends, below }: Trie): void {
  below.push(...ends.slice(0, 0));
  for (const value of ends) below.push(value);
  for (let node = next.length - 1; node >= 0; node--) {
    const children = [...(next[node]?.values() ?? []), ...((star[node] ?? -1) >= 0 ? [star[node] ?? 0] : [])];
    for (const child of children) {
      for (let kind = 0; kind < KINDS; kind++) {
        const at = node * KINDS + kind;
        below[at] = Math.min(below[at] ?? NONE, below[child * KINDS + kind] ?? NONE);
      }
    }
  }
}

/** Units no pattern names are one class, 0. */
function classesOf(trie: Trie): { readonly classes: Uint16Array; readonly units: readonly number[] } {
  const classes = new Uint16Array(65536);
  const units = [STAR];
  for (const children of trie.next) {
    for (const unit of children?.keys() ?? []) {
      if (classes[unit] !== 0) continue;
      classes[unit] = units.length;
      units.push(unit);
    }
  }
  return { classes, units };
}

/** What a set of nodes has matched for good (a trailing star), as values that only get better. */
interface State {
  readonly nodes: Int32Array;
  readonly kept: readonly number[];
}

function lazy(trie: Trie): (text: string) => Found {
  const { classes, units } = classesOf(trie);
  const width = units.length;
  const mark = new Uint32Array(trie.next.length);
  let stamp = 0;
  let restarts = 0;
  let held = 0;
  let states: State[] = [];
  let ids = new Map<string, number>();
  let table = new Int32Array(0);
  let results = new Int32Array(0);
  const found = new Int32Array(KINDS);

  /** Follows stars, drops what cannot improve on what is kept, and keeps what a star has ended. */
  const close = (nodes: readonly number[], from: readonly number[]): State => {
    stamp++;
    const kept = [...from];
    const open: number[] = [];
    for (const first of nodes) {
      for (let node = first; node >= 0 && mark[node] !== stamp; node = trie.star[node] ?? -1) {
        mark[node] = stamp;
        open.push(node);
        if (trie.isStar[node] === true) {
          for (let kind = 0; kind < KINDS; kind++) {
            kept[kind] = Math.min(kept[kind] ?? NONE, trie.ends[node * KINDS + kind] ?? NONE);
          }
        }
      }
    }
    return { nodes: Int32Array.from(open.filter((node) => improves(trie, node, kept))).sort(), kept };
  };

  const step = (state: State, unit: number): State => {
    const nodes: number[] = [];
    for (const node of state.nodes) {
      if (trie.isStar[node] === true) nodes.push(node);
      const child = unit === STAR ? undefined : trie.next[node]?.get(unit);
      if (child !== undefined) nodes.push(child);
    }
    return close(nodes, state.kept);
  };

  const enter = (state: State): number => {
    const key = `${state.kept.join()};${state.nodes.join()}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = states.length;
    if ((id + 1) * width > table.length) {
      table = grown(table, Math.max(64 * width, table.length * 2));
      results = grown(results, (table.length / width) * KINDS);
    }
    states.push(state);
    held += state.nodes.length;
    ids.set(key, id);
    for (let kind = 0; kind < KINDS; kind++) results[id * KINDS + kind] = endOf(trie, state, kind);
    return id;
  };

  const restart = (): void => {
    states = [];
    held = 0;
    ids = new Map();
    table = new Int32Array(0);
    results = new Int32Array(0);
    enter(start);
  };

  /** Node by node, for texts whose states are too many to keep. */
  const simulate = (text: string): Found => {
    let state = start;
    for (let i = 0; i < text.length && state.nodes.length > 0; i++) {
      state = step(state, classes[text.charCodeAt(i)] === 0 ? STAR : text.charCodeAt(i));
    }
    for (let kind = 0; kind < KINDS; kind++) found[kind] = endOf(trie, state, kind);
    return found;
  };

  const start = close([0], [NONE, NONE, NONE]);
  restart();
  return (text) => {
    if (restarts > RESTARTS) return simulate(text);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = classes[text.charCodeAt(i)] ?? 0;
      let next = (table[state * width + unit] ?? 0) - 1;
      if (next < 0) {
        if (states.length * width > CELLS || held > HELD) {
          restarts++;
          restart();
          return simulate(text);
        }
        const from = states[state];
        if (from === undefined) break;
        next = enter(step(from, units[unit] ?? STAR));
        table[state * width + unit] = next + 1;
      }
      state = next;
    }
    for (let kind = 0; kind < KINDS; kind++) found[kind] = results[state * KINDS + kind] ?? NONE;
    return found;
  };
}

function improves(trie: Trie, node: number, kept: readonly number[]): boolean {
  for (let kind = 0; kind < KINDS; kind++) {
    if ((trie.below[node * KINDS + kind] ?? NONE) < (kept[kind] ?? NONE)) return true;
  }
  return false;
}

function endOf(trie: Trie, { nodes, kept }: State, kind: number): number {
  let best = kept[kind] ?? NONE;
  for (const node of nodes) best = Math.min(best, trie.ends[node * KINDS + kind] ?? NONE);
  return best;
}

/** A copy with room for `size` cells. */
function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(old);
  return copy;
}
