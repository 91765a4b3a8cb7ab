// Turns machines and a wish about which of them accept into a shortest text that fulfils it: exact for wishes with "but not".
import { ANY } from './chars.ts';
import { lettersOf } from './letters.ts';
import { type Machine, spelled } from './machine.ts';

interface State {
  readonly places: readonly (readonly number[])[];
  readonly before: State | null;
  readonly code: number;
}

/**
 * A shortest text for which `wish` holds of the machines' answers; null when there is none, undefined when `budget` states were not enough.
 * Every machine is followed as a set of states (no pruning is sound for an arbitrary wish), so this is for tens of rules, not thousands.
 */
export function explore(
  machines: readonly Machine[],
  wish: (accepted: readonly boolean[]) => boolean,
  budget: number,
): string | null | undefined {
  const common = lettersOf(machines, ANY);
  const first: State = { places: machines.map((one) => sorted(one.start)), before: null, code: 0 };
  const seen = new Set([keyOf(first)]);
  const queue: State[] = [first];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] ?? first;
    if (wish(machines.map((one, k) => (state.places[k] ?? []).some(one.accepts)))) return textOf(state);
    if (queue.length > budget) return undefined;
    for (const code of new Set([...common, ...named(machines, state)])) {
      const places = machines.map((one, k) => sorted((state.places[k] ?? []).flatMap((at) => one.next(at, code))));
      const next: State = { places, before: state, code };
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return null;
}

function named(machines: readonly Machine[], state: State): readonly number[] {
  return machines.flatMap((one, k) => (state.places[k] ?? []).flatMap((at) => [...one.literals(at)]));
}

function sorted(states: readonly number[]): readonly number[] {
  return [...new Set(states)].sort((a, b) => a - b);
}

function keyOf(state: State): string {
  return state.places.map((places) => places.join()).join('|');
}

function textOf(state: State): string {
  const codes: number[] = [];
  for (let at = state; at.before; at = at.before) codes.push(at.code);
  return spelled(codes.reverse());
}
