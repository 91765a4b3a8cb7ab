// Turns questions about sets of strings (is this inside those, what lies outside) into an answer with the shortest member, within a budget.
import { ANY, type Chars, has } from './language/chars.ts';
import { lettersOf } from './language/letters.ts';
import { type Machine, machineOf, type Pattern } from './language/machine.ts';

/** The strings that are in every machine of `all` and in none of `none`, written in `alphabet` (every code unit when left out). */
export interface Query {
  readonly all: readonly Machine[];
  readonly none: Machine;
  readonly alphabet?: Chars;
}

/** `budget`: the search was stopped; nothing is known. */
export type Answer = { readonly kind: 'member'; readonly text: string } | { readonly kind: 'empty' | 'budget' };

/** How many product states a search may visit; about a second. */
export const BUDGET = 200_000;

export const NOTHING: Machine = machineOf([]);

interface State {
  readonly places: readonly number[];
  /** Sorted states of `none` that are alive after this prefix. */
  readonly outside: readonly number[];
  readonly before: State | null;
  readonly code: number;
}

/**
 * A shortest member of a query.
 * Breadth first over one state of each positive machine and the subset of negative states; a state whose negative subset
 * includes that of an earlier one with the same positive states can only do worse, and is dropped (an antichain).
 * Where a positive machine moves by a set, one character that no pattern names stands for the whole class.
 */
export function member(query: Query, budget: number = BUDGET): Answer {
  const { all, none, alphabet = ANY } = query;
  const letters = { common: lettersOf([...all, none], alphabet), alphabet };
  const seen = new Map<string, (readonly number[])[]>();
  const first = close(none, none.start);
  let level: State[] = [];
  let visited = 0;
  const push = (places: readonly number[], from: Omit<State, 'places'>, into: State[]): void => {
    const key = places.join();
    const known = seen.get(key) ?? [];
    if (known.some((subset) => isSubset(subset, from.outside))) return;
    known.push(from.outside);
    seen.set(key, known);
    into.push({ places, ...from });
    visited++;
  };
  if (first) for (const places of tuples(all.map((one) => one.start))) push(places, origin(first), level);
  while (level.length > 0) {
    const found = level.find(
      ({ places, outside }) => all.every((one, i) => one.accepts(places[i] ?? 0)) && !outside.some(none.accepts),
    );
    if (found) return { kind: 'member', text: textOf(found) };
    const next: State[] = [];
    for (const state of level) {
      if (visited > budget) return { kind: 'budget' };
      for (const code of codesAt(state, all, letters)) {
        const moved = all.map((one, i) => one.next(state.places[i] ?? 0, code));
        if (moved.some((places) => places.length === 0)) continue;
        const outside = close(
          none,
          state.outside.flatMap((at) => none.next(at, code)),
        );
        if (!outside) continue;
        for (const places of tuples(moved)) push(places, { outside, before: state, code }, next);
      }
    }
    level = next;
  }
  return { kind: 'empty' };
}

function origin(outside: readonly number[]): Omit<State, 'places'> {
  return { outside, before: null, code: 0 };
}

interface Letters {
  readonly common: readonly number[];
  readonly alphabet: Chars;
}

function codesAt(state: State, all: readonly Machine[], { common, alphabet }: Letters): ReadonlySet<number> {
  const codes = new Set(common);
  all.forEach((one, i) => {
    for (const code of one.literals(state.places[i] ?? 0)) if (has(alphabet, code)) codes.add(code);
  });
  return codes;
}

/** Sorted and without repeats; null when one state absorbs whatever follows. */
function close(none: Machine, states: readonly number[]): readonly number[] | null {
  const sorted = [...new Set(states)].sort((a, b) => a - b);
  return sorted.some(none.absorbs) ? null : sorted;
}

function isSubset(small: readonly number[], large: readonly number[]): boolean {
  if (small.length > large.length) return false;
  let j = 0;
  for (const value of small) {
    while (j < large.length && (large[j] ?? 0) < value) j++;
    if (large[j] !== value) return false;
  }
  return true;
}

function tuples(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (rows, choice) => rows.flatMap((row) => choice.map((place) => [...row, place])),
    [[]],
  );
}

function textOf(state: State): string {
  const codes: number[] = [];
  for (let at = state; at.before; at = at.before) codes.push(at.code);
  return codes
    .reverse()
    .map((code) => String.fromCharCode(code))
    .join('');
}

/** Whether every string of `small` is in `large`; null when the budget ended first. */
export function includes(
  large: readonly Pattern[],
  small: readonly Pattern[],
  budget: number = BUDGET,
): boolean | null {
  const answer = member({ all: [machineOf(small)], none: machineOf(large) }, budget);
  return answer.kind === 'budget' ? null : answer.kind === 'empty';
}

function moved(machine: Machine, states: readonly number[], code: number): readonly number[] {
  if (states.length === 1) return machine.next(states[0] ?? 0, code);
  const out: number[] = [];
  for (const state of states) for (const to of machine.next(state, code)) if (!out.includes(to)) out.push(to);
  return out;
}

/** Whether a machine accepts a text. */
export function accepts(machine: Machine, text: string): boolean {
  let states: readonly number[] = machine.start;
  for (let i = 0; i < text.length && states.length > 0; i++) {
    states = moved(machine, states, text.charCodeAt(i));
  }
  return states.some(machine.accepts);
}
