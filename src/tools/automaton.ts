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

/** States, table cells and nodes in states the DFA may hold before it starts over (16 MB, and 2 MB and their keys). */
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
  /** The row of the state another goes to on a class of characters; 0: nobody has asked, negative: whatever follows changes nothing there. */
  let table = new Int32Array(0);
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
      table = grown(table, Math.max(64 * width, table.length * 2));
      results = grown(results, (table.length / width) * KINDS);
    }
    ids.set(key, made);
    held += reach.count;
    results.set(endOf(trie, reach, found), made * KINDS);
    return made;
  };

  const begin = (): void => {
    table = new Int32Array(0);
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

  /** What stands in the table where nobody has asked so far; 0 when there is no more room, or room is not worth it. */
  const explore = (row: number, label: number): number => {
    const from = states[row / width];
    if (from === undefined || states.length >= limit || held > HELD || isWorthless()) return 0;
    advance(trie, from, label, scratch[0]);
    const next = numberOf(scratch[0]) * width;
    const settled = scratch[0].count === 0 ? -next : next;
    table[row + label] = settled;
    return settled;
  };

  let last: string | null = null;

  return (text, starts = WHOLE) => {
    // Deny and ask rules ask for a text, then allow rules ask for it again.
    if (text === last && starts === WHOLE) return found;
    last = starts === WHOLE ? text : null;
    if (worthless || starts !== WHOLE) return follow(text, starts);
    let row = width;
    let cells = table;
    for (let i = 0; i < text.length && row > 0; i++) {
      const label = classes[text.charCodeAt(i)] ?? 0;
      const next = cells[row + label] ?? 0;
      row = next === 0 ? explore(row, label) : next;
      if (next === 0) cells = table;
    }
    if (row === 0) {
      worthless = isWorthless();
      begin();
      return follow(text, starts);
    }
    read += text.length;
    const state = Math.abs(row) / width;
    for (let kind = 0; kind < KINDS; kind++) found[kind] = results[state * KINDS + kind] ?? NONE;
    return found;
  };
}

function grown(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const room = new Int32Array(length);
  room.set(old);
  return room;
}
