// Turns one changed rule into the sets of calls it can decide differently, one for each result on the other side, and searches them.
import type { Machine } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { type Answer, accepts, member, type Query } from '../language.ts';
import { type Claim, type Effort, type Result, ranksBelow } from './claim.ts';
import type { Domain } from './domain.ts';
import type { Kind } from './kinds.ts';
import { rivalsOf } from './rivals.ts';

/**
 * Texts on which the changed rule's effect stands on its own side while the other side's rules come to `result`.
 * In every machine of `all` and not in `none`.
 */
export interface Cell {
  readonly result: Result;
  readonly all: readonly Machine[];
  readonly none: Machine;
  readonly effort: Effort;
}

/** How many states one search may follow; a tenth of a second. */
const BUDGET = 100_000;

/**
 * Every way a changed rule can matter.
 * Where the rules of the two sides disagree on a text, the stricter rule stands on one side only. So it is enough to ask, for each
 * changed rule, where it decides its own side and the other side comes to something that ranks lower: deny, ask, allow, unset.
 * A rule of the same effect that did not change stands on the other side too, and goes before such a result there.
 * Exact Bash asks, which beat wildcard denies (permission-semantics 3.2), are single texts and are looked at one by one instead.
 */
export function cellsOf(claim: Claim): readonly Cell[] {
  const { changed, patterns, machine, effort } = claim;
  const { effect } = changed.rule;
  const rivals = rivalsOf(claim);
  return (['deny', 'ask', 'allow', 'unset'] as const)
    .filter((result) => ranksBelow(result, effect))
    .map((result) => ({
      result,
      all: [machine, ...(result === 'unset' ? [] : [rivals.saying(result, patterns)])],
      none: anyOf([rivals.above(effect, result), rivals.before(changed.rule)]),
      effort,
    }));
}

/** A shortest well-formed text of a cell, or any of one kind. */
export function search({ all, none, effort }: Cell, domain: Domain, kind?: Kind): Answer {
  const within = [...all, domain.well, ...(kind?.all ?? [])];
  const outside = kind ? anyOf([none, kind.none]) : none;
  return drawn({ all: within, none: outside, alphabet: domain.alphabet, any: kind !== undefined }, effort);
}

/** A shortest text of a cell whether well-formed or not. */
export function searchAnything({ all, none, effort }: Cell): Answer {
  return drawn({ all, none }, effort);
}

/** Searches as far as one search may go and the effort lasts. */
export function drawn(query: Query, effort: Effort, most: number = BUDGET): Answer {
  const answer = member(query, Math.min(most, effort.left));
  effort.left -= answer.spent;
  return answer;
}

export function isIn({ all, none }: Pick<Cell, 'all' | 'none'>, text: string): boolean {
  return all.every((machine) => accepts(machine, text)) && !accepts(none, text);
}
