// Turns two machines into the one that accepts any number of texts of the first, and then one of the second.
import type { Machine } from './machine.ts';

/** States of `many` are even, those of `then` odd; where a text of `many` ends, another one or the end may begin. */
export function repeated(many: Machine, then: Machine): Machine {
  const even = (states: readonly number[]): readonly number[] => states.map((state) => state * 2);
  const odd = (states: readonly number[]): readonly number[] => states.map((state) => state * 2 + 1);
  const start = [...even(many.start), ...odd(then.start)];
  const rest = Math.min(...then.start.map(then.distance));
  const isLast = (state: number): boolean => state % 2 === 1;
  const own = (state: number): number => Math.floor(state / 2);
  return {
    start,
    next: (state, code) => {
      if (isLast(state)) return odd(then.next(own(state), code));
      const moved = many.next(own(state), code);
      return moved.some(many.accepts) ? [...even(moved), ...start] : even(moved);
    },
    accepts: (state) => isLast(state) && then.accepts(own(state)),
    absorbs: (state) => isLast(state) && then.absorbs(own(state)),
    distance: (state) => (isLast(state) ? then.distance(own(state)) : many.distance(own(state)) + rest),
    literals: (state) => (isLast(state) ? then : many).literals(own(state)),
    isNarrow: (state) => (isLast(state) ? then : many).isNarrow(own(state)),
    sole: () => null,
    sets: [...new Set([...many.sets, ...then.sets])],
    isGlobs: false,
    named: { has: (code) => many.named.has(code) || then.named.has(code) },
  };
}
