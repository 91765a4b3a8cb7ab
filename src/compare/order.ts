// Turns found changes into the list that leaves the stage: each once, those inside a larger one dropped, in a fixed order.
import { shortCall } from '../call.ts';
import { includes } from '../language.ts';
import type { SetRegion } from '../regions.ts';
import type { CallChange, UnknownChange } from './change.ts';
import { headOf } from './half.ts';

/** A change and the changed rule it came from, if any. */
export interface Sourced {
  readonly change: CallChange | UnknownChange;
  readonly cause: SetRegion | null;
}

const INSIDE_BUDGET = 500;
/** Comparing every pair of more changes than this costs more than it tells. */
const MOST_PAIRED = 200;

export function ordered(found: readonly Sourced[]): readonly (CallChange | UnknownChange)[] {
  const known = new Map<string, Sourced>();
  for (const one of found) {
    const same = known.get(keyOf(one.change));
    if (!same || simpler(one.change, same.change)) known.set(keyOf(one.change), one);
  }
  const distinct = [...known.values()];
  const kept =
    distinct.length > MOST_PAIRED
      ? distinct
      : distinct.filter((one) => !distinct.some((other) => isInside(one, other)));
  return kept.map(({ change }) => change).sort(byKey);
}

/** Of two witnesses of the same change the shorter is shown, whichever way round the sides are compared. */
function simpler(one: Sourced['change'], other: Sourced['change']): boolean {
  if (one.kind === 'unknown' || other.kind === 'unknown') return false;
  const [x, y] = [shortCall(one.witness), shortCall(other.witness)];
  return x.length < y.length || (x.length === y.length && x < y);
}

const stepOf = (change: CallChange): string =>
  [
    change.direction,
    change.tool,
    change.before.effect,
    change.before.source,
    change.after.effect,
    change.after.source,
    ...change.modes,
  ].join(' ');

function keyOf(change: CallChange | UnknownChange): string {
  return change.kind === 'unknown'
    ? `~ ${change.about} ${change.why}`
    : `${ORDER[change.direction]} ${change.region} ${stepOf(change)}`;
}

const ORDER = { wider: 0, narrower: 1, sideways: 2 } as const;

function byKey(a: CallChange | UnknownChange, b: CallChange | UnknownChange): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The same step for the same reason, on texts that are all in the larger region: one of two rules that went together. */
function isInside(one: Sourced, other: Sourced): boolean {
  if (one === other || one.cause === null || other.cause === null) return false;
  if (one.change.kind === 'unknown' || other.change.kind === 'unknown') return false;
  if (one.cause.subject !== other.cause.subject || one.cause.rule.tool !== other.cause.rule.tool) return false;
  if (stepOf(one.change) !== stepOf(other.change)) return false;
  if (!headOf(one.cause.patterns).startsWith(headOf(other.cause.patterns))) return false;
  if (includes(other.cause.patterns, one.cause.patterns, INSIDE_BUDGET) !== true) return false;
  return (
    includes(one.cause.patterns, other.cause.patterns, INSIDE_BUDGET) !== true ||
    other.cause.rule.text < one.cause.rule.text
  );
}
