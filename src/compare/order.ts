// Turns found changes into the list that leaves the stage: each once, those inside a larger one dropped, in a fixed order.
import { shortCall } from '../call.ts';
import type { Decision } from '../decide.ts';
import { headOf } from '../language/quick.ts';
import { accepts, includes, member, NOTHING } from '../language.ts';
import { once } from '../once.ts';
import { machineIn, type SetRegion } from '../regions.ts';
import type { CallChange, UnknownChange } from './change.ts';
import { ruleText } from './rows.ts';
import { type Alike, together } from './together.ts';

/** A change and the changed rule it came from, if any. */
export interface Sourced {
  readonly change: CallChange | UnknownChange;
  readonly cause: SetRegion | null;
}

const INSIDE_BUDGET = 500;

/** `moved`: the sets of rules that both sides have, elsewhere; what many of them do alike is one change. */
export function ordered(
  found: readonly Sourced[],
  moved: ReadonlySet<SetRegion>,
): readonly (CallChange | UnknownChange)[] {
  const known = new Map<string, Sourced>();
  for (const one of found) {
    const same = known.get(keyOf(one.change));
    if (!same || simpler(one.change, same.change)) known.set(keyOf(one.change), one);
  }
  const distinct = [...known.values()].map((one) => ({ ...one, spread: spreadOf(one) }));
  const around = aroundIn(distinct.flatMap(({ spread }) => spread ?? []));
  const kept = distinct.filter(
    ({ spread }) => spread === null || !around(spread).some((other) => isInside(spread, other)),
  );
  const [own, alike] = [[] as Sourced['change'][], [] as Alike[]];
  for (const { change, cause } of kept.sort((a, b) => byKey(a.change, b.change))) {
    const one = change.kind === 'call' && cause !== null ? alikeOf(change, cause, moved) : null;
    if (one === null) own.push(change);
    else alike.push(one);
  }
  return [...own, ...together(alike)].sort(byKey);
}

/** Many rules may do these alike; null: the change is its rule's alone. */
function alikeOf(change: CallChange, cause: SetRegion, moved: ReadonlySet<SetRegion>): Alike | null {
  const { rule } = cause;
  if (moved.has(cause)) return { change, rule, key: 'moved' };
  const deny = yielding(change, cause);
  if (deny === null) return null;
  if (deny.by !== null || !shortCall(change.witness).includes(' && '))
    return { change, rule, key: deny.by?.text ?? '' };
  return {
    change: { ...change, region: BESIDE_ASKED, risk: 'destroys' },
    rule,
    key: BESIDE_ASKED,
    region: BESIDE_ASKED,
  };
}

/** Of whatever ask rule, it is one change: who accepted it need not do so for every ask rule that comes. */
const BESIDE_ASKED = 'Bash removals of the home or root beside an ask rule';

/** The deny, a rule's or the client's own, that gives way to an ask, so that one more ask is wider: many asks may make the same one do so. */
function yielding({ before, after, direction }: CallChange, { rule }: SetRegion): Decision | null {
  const isAdded = after.by === rule;
  const deny = isAdded ? before : after;
  const yields = rule.effect === 'ask' && deny.effect === 'deny' && isAdded === (direction === 'wider');
  return yields ? deny : null;
}

/**
 * A change of calls with the set it came from: `step` is what happens to which texts, `head` how all of them begin. `within` is the rule its
 * region is narrowed to, null for all of the set.
 */
interface Spread {
  readonly cause: SetRegion;
  readonly step: string;
  readonly head: string;
  readonly within: string | null;
}

function spreadOf({ change, cause }: Sourced): Spread | null {
  if (cause === null || change.kind === 'unknown') return null;
  const [whole, ...others] = change.speaks.rules;
  const isWhole = others.length === 0 && whole?.text === ruleText(cause.rule);
  const other = change.before.by === cause.rule ? change.after.by : change.before.by;
  return {
    cause,
    step: `${cause.subject} ${cause.rule.tool} ${stepOf(change)}`,
    head: headOf(cause.patterns),
    within: isWhole ? null : (other?.text ?? ''),
  };
}

/** The changes that may hold another one: the same step on texts that begin with a part of its head. */
function aroundIn(all: readonly Spread[]): (one: Spread) => readonly Spread[] {
  const byBeginning = new Map<string, Spread[]>();
  for (const one of all) {
    const same = byBeginning.get(`${one.step} ${one.head}`);
    if (same) same.push(one);
    else byBeginning.set(`${one.step} ${one.head}`, [one]);
  }
  return ({ step, head }) =>
    Array.from({ length: head.length + 1 }, (_, end) => `${step} ${head.slice(0, end)}`).flatMap(
      (beginning) => byBeginning.get(beginning) ?? [],
    );
}

/** Of two witnesses of the same change the shorter is shown, whichever way round the sides are compared; one with the field of a rule before any without. */
function simpler(one: Sourced['change'], other: Sourced['change']): boolean {
  if (one.kind === 'unknown' || other.kind === 'unknown') return false;
  const more = Object.keys(one.witness.input).length - Object.keys(other.witness.input).length;
  if (more !== 0) return more > 0;
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

const keyOf = once((change: CallChange | UnknownChange): string => {
  return change.kind === 'unknown'
    ? `~ ${change.about} ${change.why}`
    : `${ORDER[change.direction]} ${change.region} ${stepOf(change)}`;
});

const ORDER = { wider: 0, narrower: 1, sideways: 2 } as const;

function byKey(a: CallChange | UnknownChange, b: CallChange | UnknownChange): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** On texts that are all in the larger region: one of two rules that went together. */
function isInside(one: Spread, other: Spread): boolean {
  if (one.cause === other.cause || (other.within !== null && other.within !== one.within)) return false;
  if (!accepts(machineIn(other.cause), shortest(one.cause))) return false;
  if (includes(other.cause.patterns, one.cause.patterns, INSIDE_BUDGET) !== true) return false;
  return (
    includes(one.cause.patterns, other.cause.patterns, INSIDE_BUDGET) !== true ||
    other.cause.rule.text < one.cause.rule.text
  );
}

/** One text of a region: most pairs fall because the other one lacks it. */
const shortest = once((region: SetRegion): string => {
  const answer = member({ all: [machineIn(region)], none: NOTHING });
  return answer.kind === 'member' ? answer.text : '';
});
