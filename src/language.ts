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
  const isCovered = coveredBy(none);
  let moves = 0;
  const enter = (choices: readonly (readonly number[])[], outside: Outside, from: Step): void => {
    for (const places of tuples(choices)) {
      const distances = places.map((place, i) => all[i]?.distance(place) ?? 0);
      const distance = any ? distances.reduce((sum, one) => sum + HASTE * one, 0) : Math.max(0, ...distances);
      agenda.add({ places, outside: outside.places, distance, ...from }, outside.has);
    }
  };
  const step = (
    choose: (one: Machine, i: number) => readonly number[],
    left: () => Outside | null,
    from: Step,
  ): void => {
    const choices = openChoices(all, choose, isCovered);
    const outside = choices && left();
    if (choices && outside) enter(choices, outside, from);
  };
  step(
    (one) => one.start,
    () => follow(none.start, null),
    { length: 0, before: null, code: 0 },
  );
  for (let state = agenda.next(); state; state = agenda.next()) {
    const { places, outside, length } = state;
    const spent = moves + agenda.compared;
    if (all.every((one, i) => one.accepts(places[i] ?? 0)) && !outside.some(none.accepts))
      return { kind: 'member', text: textOf(state), spent };
    if (spent > budget) return { kind: 'budget', spent };
    for (const code of codesAt(state, all, letters)) {
      moves++;
      step(
        (one, i) => one.next(places[i] ?? 0, code),
        () => {
          moves += outside.length;
          return follow(outside, code);
        },
        { length: length + 1, before: state, code },
      );
    }
  }
  return { kind: 'empty', spent: moves + agenda.compared };
}

/** Where each machine goes on, but for places whose only pattern is covered; null as soon as one has nowhere to go. */
function openChoices(
  all: readonly Machine[],
  choose: (one: Machine, i: number) => readonly number[],
  isCovered: (pattern: Pattern | null) => boolean,
): readonly (readonly number[])[] | null {
  const choices: (readonly number[])[] = [];
  for (const [i, one] of all.entries()) {
    const open = choose(one, i).filter((place) => !isCovered(one.sole(place)));
    if (open.length === 0) return null;
    choices.push(open);
  }
  return choices;
}

/** A character that stands for any text, as no pattern has it. */
const STAND_IN = '\ufffe';

/**
 * Whether one glob of a machine covers all texts of a pattern. It does if it takes the pattern with a character in place of each star that no
 * glob names: only its own stars can take that, and these take any other text as well. Worked out once for each pattern.
 */
function coveredBy(none: Machine): (pattern: Pattern | null) => boolean {
  const known = new Map<Pattern, boolean>();
  const isPlain = none.isGlobs && !none.named.has(STAND_IN.charCodeAt(0));
  return (pattern) => {
    if (!isPlain || pattern === null) return false;
    const covered = known.get(pattern) ?? accepts(none, standIn(pattern));
    known.set(pattern, covered);
    return covered;
  };
}

const standIn = (pattern: Pattern): string =>
  pattern.map((token) => (typeof token === 'number' ? String.fromCharCode(token) : STAND_IN)).join('');

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

/** The code units to try: where one machine moves by few, no others. */
function codesAt({ places }: State, all: readonly Machine[], { common, alphabet }: Letters): Iterable<number> {
  const narrow = all.findIndex((one, i) => one.isNarrow(places[i] ?? 0));
  if (narrow >= 0) return [...(all[narrow]?.literals(places[narrow] ?? 0) ?? [])].filter((code) => has(alphabet, code));
  const codes = new Set(common);
  all.forEach((one, i) => {
    for (const code of one.literals(places[i] ?? 0)) if (has(alphabet, code)) codes.add(code);
  });
  return codes;
}

function tuples(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (choices.every((choice) => choice.length === 1)) return [choices.map(([place]) => place ?? 0)];
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
