// Turns two machines into the one that accepts what the first does and the second does not.
import type { Machine } from './machine.ts';

interface Pair {
  readonly own: number;
  /** Sorted states of the second machine that are alive after the same text. */
  readonly outside: readonly number[];
}

const INSIDE = 0;

/** The texts of `one` that are not in `other`; with `open`, whatever begins with such a text as well. */
export function without(one: Machine, other: Machine, open = false): Machine {
  const pairs: (Pair | null)[] = [null];
  const numbers = new Map<string, number>();
  const numberOf = (pair: Pair): number => {
    const key = `${pair.own} ${pair.outside.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, pairs.length);
    return pairs.push(pair) - 1;
  };
  const isMember = ({ own, outside }: Pair): boolean => one.accepts(own) && !outside.some(other.accepts);
  const states = (own: readonly number[], outside: readonly number[]): readonly number[] => {
    const some = own.map((state): Pair => ({ own: state, outside }));
    return open && some.some(isMember) ? [INSIDE] : some.map(numberOf);
  };
  return {
    start: states(one.start, sorted(other.start)),
    next: (state, code) => {
      const pair = pairs[state];
      if (!pair) return [INSIDE];
      const outside = sorted(pair.outside.flatMap((at) => other.next(at, code)));
      return states(one.next(pair.own, code), outside);
    },
    accepts: (state) => {
      const pair = pairs[state];
      return !pair || isMember(pair);
    },
    absorbs: (state) => !pairs[state],
    distance: (state) => {
      const pair = pairs[state];
      return pair ? one.distance(pair.own) : 0;
    },
    literals: (state) => {
      const pair = pairs[state];
      return pair ? [...one.literals(pair.own), ...pair.outside.flatMap((at) => [...other.literals(at)])] : [];
    },
    isNarrow: (state) => {
      const pair = pairs[state];
      return pair !== null && pair !== undefined && one.isNarrow(pair.own);
    },
    sole: () => null,
    sets: [...new Set([...one.sets, ...other.sets])],
    isGlobs: false,
    named: { has: (code) => one.named.has(code) || other.named.has(code) },
  };
}

const sorted = (states: readonly number[]): readonly number[] => [...new Set(states)].sort((a, b) => a - b);
