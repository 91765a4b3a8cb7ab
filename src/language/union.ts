// Turns several machines into the one that accepts what any of them accepts, without opening or copying them.
import type { Machine } from './machine.ts';

/** The union of machines; parts are shared, so that what one search opened the next one finds open. */
export function anyOf(parts: readonly Machine[]): Machine {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const count = parts.length;
  const lift = (part: number, states: readonly number[]): readonly number[] =>
    states.map((state) => state * count + part);
  const within = <T>(state: number, look: (machine: Machine, own: number) => T, none: T): T => {
    const machine = parts[state % count];
    return machine ? look(machine, Math.floor(state / count)) : none;
  };
  return {
    start: parts.flatMap((machine, part) => lift(part, machine.start)),
    next: (state, code) => within(state, (machine, own) => lift(state % count, machine.next(own, code)), []),
    accepts: (state) => within(state, (machine, own) => machine.accepts(own), false),
    absorbs: (state) => within(state, (machine, own) => machine.absorbs(own), false),
    distance: (state) => within(state, (machine, own) => machine.distance(own), 0),
    literals: (state) => within<Iterable<number>>(state, (machine, own) => machine.literals(own), []),
    isNarrow: (state) => within(state, (machine, own) => machine.isNarrow(own), false),
    sole: (state) => within(state, (machine, own) => machine.sole(own), null),
    sets: [...new Set(parts.flatMap((machine) => machine.sets))],
    get isGlobs() {
      return parts.every((machine) => machine.isGlobs);
    },
    named: { has: (code) => parts.some((machine) => machine.named.has(code)) },
  };
}
