// Turns many wildcard texts into one automaton that names, for any text, the first matching one of each kind.
//
// A set of nodes of their trie is a state, made when a text first needs it (a lazy DFA in one table). Globs that need too
// many states (`*a*b*c*` by the thousand) are followed node by node instead, within fixed memory.
import {
  advance,
  buildTrie,
  type Entry,
  emptyReach,
  endOf,
  type Found,
  KINDS,
  NONE,
  type Reach,
  start,
} from './glob-trie.ts';

/** States, table cells and nodes in states the DFA may hold before it starts over (8 MB, and 4 MB and their keys). */
const STATES = 65_536;
const CELLS = 4_000_000;
const HELD = 1_000_000;
/** A DFA that is full before it has read so many characters a state has not paid, and will not. */
const WORTH = 4;

/** The array it answers is reused by the next call. */
export function buildAutomaton(entries: readonly Entry[]): (text: string) => Found {
  const trie = buildTrie(entries);
  const { classes, width } = trie;
  const found: Found = new Int32Array(KINDS);
  const scratch = [emptyReach(trie), emptyReach(trie)] as const;

  /** Node by node. */
  const follow = (text: string): Found => {
    let [now, next] = scratch;
    start(trie, now);
    for (let i = 0; i < text.length && now.count > 0; i++) {
      advance(trie, now, classes[text.charCodeAt(i)] ?? 0, next);
      [now, next] = [next, now];
    }
    return endOf(trie, now, found);
  };

  const limit = Math.min(STATES, Math.floor(CELLS / width));
  /** Where a state goes on a class of characters; 0: nobody has asked. State 1 is the first. */
  let table = new Uint16Array(0);
  let results = new Int32Array(0);
  let states: Reach[] = [];
  let ids = new Map<string, number>();
  let held = 0;
  let read = 0;
  let worthless = false;

  const numberOf = (reach: Reach): number => {
    const nodes = reach.nodes.slice(0, reach.count).sort();
    const key = `${reach.kept.join()};${nodes.join()}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const made = states.push({ nodes, count: reach.count, kept: reach.kept.slice() }) - 1;
    if (made * width >= table.length) {
      table = grown(new Uint16Array(Math.max(64 * width, table.length * 2)), table);
      results = grown(new Int32Array((table.length / width) * KINDS), results);
    }
    ids.set(key, made);
    held += reach.count;
    results.set(endOf(trie, reach, found), made * KINDS);
    return made;
  };

  const begin = (): void => {
    table = new Uint16Array(0);
    results = new Int32Array(0);
    ids = new Map();
    held = 0;
    read = 0;
    const [nobody, first] = scratch;
    states = [nobody];
    start(trie, first);
    numberOf(first);
  };
  begin();

  /** A state that nobody has reached from `state` so far; 0 when there is no more room. */
  const explore = (state: number, label: number): number => {
    const from = states[state];
    if (from === undefined || states.length >= limit || held > HELD) return 0;
    advance(trie, from, label, scratch[0]);
    const next = numberOf(scratch[0]);
    table[state * width + label] = next;
    return next;
  };

  let last: string | null = null;

  return (text) => {
    // Deny and ask rules ask for a text, then allow rules ask for it again.
    if (text === last) return found;
    last = text;
    if (worthless) return follow(text);
    let state = 1;
    for (let i = 0; i < text.length; i++) {
      const label = classes[text.charCodeAt(i)] ?? 0;
      state = table[state * width + label] || explore(state, label);
      if (state === 0) {
        worthless = read < WORTH * states.length;
        begin();
        return follow(text);
      }
    }
    read += text.length;
    for (let kind = 0; kind < KINDS; kind++) found[kind] = results[state * KINDS + kind] ?? NONE;
    return found;
  };
}

function grown<T extends Uint16Array | Int32Array>(room: T, old: T): T {
  room.set(old);
  return room;
}
