// Turns questions about sets of strings (is this inside those, what lies outside) into an answer with the shortest member, within a budget.
import { agendaOf, type State } from './language/agenda.ts';
import { ANY, type Chars, has } from './language/chars.ts';
import { lettersOf } from './language/letters.ts';
import { type Machine, machineOf, type Pattern, spelled } from './language/machine.ts';

/** The strings that are in every machine of `all` and in none of `none`, written in `alphabet` (every code unit when left out). */
export interface Query {
  readonly all: readonly Machine[];
  readonly none: Machine;
  readonly alphabet?: Chars;
  /** Any member will do: where several machines must accept, one is found sooner that is not the shortest. */
  readonly any?: boolean;
}

/** `budget`: the search was stopped; nothing is known. `spent`: how many states were followed or compared. */
export type Answer = ({ readonly kind: 'member'; readonly text: string } | { readonly kind: 'empty' | 'budget' }) & {
  readonly spent: number;
};

/** How many states a search may follow or compare; about a second. */
export const BUDGET = 1_000_000;

/** How much nearer counts than shorter when any member will do. */
const HASTE = 2;

export const NOTHING: Machine = machineOf([]);

/**
 * A shortest member of a query, or any: the nearest state first (see `agendaOf`), each with one place of every positive machine and all
 * places of the negative one. Where a positive machine moves by a set, one character that no pattern names stands for its class.
 */
export function member(query: Query, budget: number = BUDGET): Answer {
  const { all, none, alphabet = ANY, any = false } = query;
  const letters = { common: lettersOf([...all, none], alphabet), alphabet };
  const agenda = agendaOf();
  const follow = followed(none);
  let moves = 0;
  const enter = (choices: readonly (readonly number[])[], outside: Outside, from: Step): void => {
    for (const places of tuples(choices)) {
      const distances = places.map((place, i) => all[i]?.distance(place) ?? 0);
      const distance = any ? distances.reduce((sum, one) => sum + HASTE * one, 0) : Math.max(0, ...distances);
      agenda.add({ places, outside: outside.places, distance, ...from }, outside.has);
    }
  };
  const start = follow(none.start, null);
  if (start)
    enter(
      all.map((one) => one.start),
      start,
      { length: 0, before: null, code: 0 },
    );
  for (let state = agenda.next(); state; state = agenda.next()) {
    const { places, outside, length } = state;
    const spent = moves + agenda.compared;
    if (all.every((one, i) => one.accepts(places[i] ?? 0)) && !outside.some(none.accepts))
      return { kind: 'member', text: textOf(state), spent };
    if (spent > budget) return { kind: 'budget', spent };
    for (const code of codesAt(state, all, letters)) {
      moves += 1 + outside.length;
      const moved = all.map((one, i) => one.next(places[i] ?? 0, code));
      const left = moved.some((choice) => choice.length === 0) ? null : follow(outside, code);
      if (left) enter(moved, left, { length: length + 1, before: state, code });
    }
  }
  return { kind: 'empty', spent: moves + agenda.compared };
}

type Step = Pick<State, 'length' | 'before' | 'code'>;

/** A set of places of a machine; `has` is good until the next set is made. */
interface Outside {
  readonly places: readonly number[];
  has(place: number): boolean;
}

/** Follows sets of places by a code, or only takes them together; null when one absorbs whatever comes. */
function followed(none: Machine): (from: readonly number[], code: number | null) => Outside | null {
  const marks: number[] = [];
  let stamp = 0;
  const has = (place: number): boolean => marks[place] === stamp;
  return (from, code) => {
    stamp++;
    const places: number[] = [];
    for (const some of code === null ? [from] : from.map((place) => none.next(place, code)))
      for (const place of some) {
        if (has(place)) continue;
        if (none.absorbs(place)) return null;
        marks[place] = stamp;
        places.push(place);
      }
    return { places, has };
  };
}

interface Letters {
  readonly common: readonly number[];
  readonly alphabet: Chars;
}

function codesAt({ places }: State, all: readonly Machine[], { common, alphabet }: Letters): ReadonlySet<number> {
  const codes = new Set(common);
  all.forEach((one, i) => {
    for (const code of one.literals(places[i] ?? 0)) if (has(alphabet, code)) codes.add(code);
  });
  return codes;
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
  return spelled(codes.reverse());
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
