// Turns one changed rule into the sets of calls it can decide differently, one for each result on the other side, and searches them.
import type { Effect } from '../compile.ts';
import { literal, type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { type Answer, accepts, member, type Query } from '../language.ts';
import { exactTextOf, type SetRegion } from '../regions.ts';
import type { Domain } from './domain.ts';
import { type Half, headOf } from './half.ts';
import type { Kind } from './kinds.ts';

/** What a side's rules say: the effect that counts, or none. */
export type Result = Effect | 'unset';

/** A rule that only one side has, as patterns of one domain. `own` is the side that has it. */
export interface Claim {
  readonly changed: SetRegion;
  readonly patterns: readonly Pattern[];
  readonly domain: Domain;
  readonly own: Half;
  readonly other: Half;
  readonly effort: Effort;
}

/** What the searches of one comparison may still do together, in states followed; each takes what it spends. */
export interface Effort {
  left: number;
}

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

export const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];
const PRIORITY: Readonly<Record<Result, number>> = { unset: 0, allow: 1, ask: 2, deny: 3 };

/** Whether a result of the rules gives way to another. */
export const ranksBelow = (result: Result, than: Result): boolean => PRIORITY[result] < PRIORITY[than];

/** How many states one search may follow; a tenth of a second. */
const BUDGET = 100_000;

/**
 * Every way a changed rule can matter.
 * Where the rules of the two sides disagree on a text, the stricter rule stands on one side only. So it is enough to ask, for each
 * changed rule, where it decides its own side and the other side comes to something that ranks lower: deny, ask, allow, unset.
 * Exact Bash asks, which beat wildcard denies (permission-semantics 3.2), are single texts and are looked at one by one instead.
 */
export function cellsOf(claim: Claim): readonly Cell[] {
  const { changed, patterns, domain, own, other, effort } = claim;
  const head = headOf(patterns);
  const near = (half: Half, effect: Effect): readonly SetRegion[] =>
    half.near(domain.tool, effect, head).filter(({ negative }) => !negative);
  const texts = (regions: readonly SetRegion[]): readonly Pattern[] =>
    regions.flatMap((region) => patternsIn(domain, region));
  const above = (half: Half, than: Result): readonly Pattern[] =>
    texts(EFFECTS.filter((effect) => ranksBelow(than, effect)).flatMap((effect) => near(half, effect)));
  const { effect } = changed.rule;
  const exactAsks = [own, other].flatMap((half) =>
    near(half, 'ask')
      .flatMap((region) => exactTextOf(region) ?? [])
      .map(literal),
  );
  const shared = [...above(own, effect), ...texts(earlier(near(own, effect), changed)), ...exactAsks];
  const machine = machineOf(patterns);
  return (['deny', 'ask', 'allow', 'unset'] as const)
    .filter((result) => ranksBelow(result, effect))
    .map((result) => {
      const same = result === 'unset' ? [] : [machineOf(texts(near(other, result)))];
      return { result, all: [machine, ...same], none: machineOf([...shared, ...above(other, result)]), effort };
    });
}

/** Rules of the same effect before the changed one: what they cover too is theirs to show. */
function earlier(regions: readonly SetRegion[], changed: SetRegion): readonly SetRegion[] {
  const at = regions.findIndex((region) => region.rule === changed.rule);
  return regions.slice(0, Math.max(at, 0)).filter(({ exact }) => !exact);
}

/** A region's patterns as texts of a domain: a rule on the whole tool is every text. */
export function patternsIn(domain: Domain, region: SetRegion): readonly Pattern[] {
  return region.subject === domain.subject ? region.patterns : [[REST]];
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
