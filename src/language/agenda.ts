// Turns states with a bound on the length of what they lead to into an order of visiting them: the nearest first, and each only if new.

/** A state of a search: one place in each machine that must accept, and the places alive in those that must not. */
export interface State {
  readonly places: readonly number[];
  readonly outside: readonly number[];
  /** How many code units lead here, and the least that must follow. */
  readonly length: number;
  readonly distance: number;
  readonly before: State | null;
  readonly code: number;
}

/** `compared`: how many sets of places were compared so far. */
export interface Agenda {
  add(state: State, isOutside: (place: number) => boolean): void;
  /** The state whose shortest continuation is shortest; of several the one furthest on. */
  next(): State | undefined;
  readonly compared: number;
}

/**
 * An antichain in the order of A*. A state whose outside places include those of another one with the same places can only
 * do worse, and is dropped when that one came no later. Where distances fall by one at most with each code unit, the first
 * state that is asked for and accepted ends a shortest text.
 */
export function agendaOf(): Agenda {
  const buckets: State[][] = [];
  const seen = new Map<string, State[]>();
  let at = 0;
  let compared = 0;
  return {
    add: (state, isOutside) => {
      const key = state.places.join();
      const known = seen.get(key);
      for (const { length, outside } of known ?? []) {
        compared++;
        if (length <= state.length && outside.length <= state.outside.length && outside.every(isOutside)) return;
      }
      if (known) known.push(state);
      else seen.set(key, [state]);
      const bucket = state.length + state.distance;
      buckets[bucket] ??= [];
      buckets[bucket]?.push(state);
      at = Math.min(at, bucket);
    },
    next: () => {
      while (at < buckets.length && !buckets[at]?.length) at++;
      return buckets[at]?.pop();
    },
    get compared() {
      return compared;
    },
  };
}
