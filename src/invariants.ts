// Turns invariants and ready packs into results: held for the whole language of calls, broken by a witness, or not proven.
import { type ClaimKind, type Proof, prove } from './claims.ts';
import type { Side } from './compare.ts';
import type { Situation } from './decide.ts';
import { same, valueAt } from './direction/delta.ts';
import { PACKS, type PackRow } from './facts/packs.ts';
import type { Guard, Invariant } from './guard.ts';
import type { Json, Origin } from './parse.ts';

/** `actual` is the value of a broken setting, undefined where it is not set. */
export type Outcome =
  | Proof
  | {
      readonly result: 'wrong value';
      readonly key: string;
      readonly actual: Json | undefined;
      readonly origin: Origin | null;
    };

export interface InvariantResult {
  readonly invariant: Invariant;
  readonly outcome: Outcome;
}

/** The written invariants, then those of the packs, each judged on the policy alone. */
export function judgeInvariants(
  guard: Pick<Guard, 'packs' | 'invariants'>,
  side: Side,
  situation: Situation,
): readonly InvariantResult[] {
  const ready = guard.packs.flatMap(({ pack, origin }) => (PACKS[pack] ?? []).map((row) => invariantOf(row, origin)));
  return [...guard.invariants, ...ready].map((invariant) => ({
    invariant,
    outcome: judge(invariant, side, situation),
  }));
}

function invariantOf({ name, kind, of, equals }: PackRow, origin: Origin): Invariant {
  return kind === 'setting'
    ? { kind, name, origin, key: of, equals: equals ?? null }
    : { kind: kind satisfies ClaimKind, name, origin, text: of };
}

function judge(invariant: Invariant, side: Side, situation: Situation): Outcome {
  if (invariant.kind !== 'setting') return prove({ kind: invariant.kind, rule: invariant.text }, side, situation);
  const { key, equals } = invariant;
  const actual = valueAt(side.policy.settings, key);
  if (same(actual, equals)) return { result: 'proved' };
  const origin = side.policy.origins.get(`/${key.split('.').join('/')}`)?.[0] ?? null;
  return { result: 'wrong value', key, actual, origin };
}
