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
  join,
  KINDS,
  NONE,
  type Reach,
  start,
} from './glob-trie.ts';

/** States, table cells and nodes in states the DFA may hold before it starts over (8 MB, and 2 MB and their keys). */
const STATES = 65_536;
const CELLS = 4_000_000;
const HELD = 500_000;
/** A DFA that has read less than so many characters a state, once it has some thousand states, does not pay, and will not. */
const WORTH = 2;
const TRIAL = 4096;

const WHOLE: readonly number[] = [0];

/** The first matches of a text, or of any of its ends that begin at `starts` (rising, the first is 0). The array is reused by the next call. */
export type Automaton = (text: string, starts?: readonly number[]) => Found;

export function buildAutomaton(entries: readonly Entry[]): Automaton {
  const trie = buildTrie(entries);
  const { classes, width } = trie;
  const found: Found = new Int32Array(KINDS);
  const scratch = [emptyReach(trie), emptyReach(trie)] as const;

  /** Node by node; all ends of a text in one pass. */
  const follow = (text: string, starts: readonly number[]): Found => {
    let [now, next] = scratch;
    let begun = 1;
    start(trie, now);
    for (let i = 0; i < text.length && (now.count > 0 || begun < starts.length); i++) {
      advance(trie, now, classes[text.charCodeAt(i)] ?? 0, next);
      if (begun < starts.length && starts[begun] === i + 1) {
        join(trie, next);
        begun++;
      }
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

  const isWorthless = (): boolean => states.length > TRIAL && read < WORTH * states.length;

  /** A state that nobody has reached from `state` so far; 0 when there is no more room, or room is not worth it. */
  const explore = (state: number, label: number): number => {
    const from = states[state];
    if (from === undefined || states.length >= limit || held > HELD || isWorthless()) return 0;
    advance(trie, from, label, scratch[0]);
    const next = numberOf(scratch[0]);
    table[state * width + label] = next;
    return next;
  };

  let last: string | null = null;

  return (text, starts = WHOLE) => {
    // Deny and ask rules ask for a text, then allow rules ask for it again.
    if (text === last && starts === WHOLE) return found;
    last = starts === WHOLE ? text : null;
    if (worthless || starts !== WHOLE) return follow(text, starts);
    let state = 1;
    let cells = table;
    for (let i = 0; i < text.length; i++) {
      const label = classes[text.charCodeAt(i)] ?? 0;
      const next = cells[state * width + label] ?? 0;
      state = next === 0 ? explore(state, label) : next;
      if (next === 0) cells = table;
      if (state === 0) {
        worthless = isWorthless();
        begin();
        return follow(text, starts);
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
