// Names one changed rule with all that a question about it needs, and what the rules of a side may come to.
import type { Effect, Rule } from '../compile.ts';
import { type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { machineIn, type SetRegion } from '../regions.ts';
import type { Domain } from './domain.ts';
import type { Half } from './half.ts';

/** A rule that only one side has, as patterns of one domain. `own` is the side that has it. */
export interface Claim {
  readonly changed: SetRegion;
  readonly patterns: readonly Pattern[];
  /** The texts of `patterns`. */
  readonly machine: Machine;
  readonly domain: Domain;
  readonly own: Half;
  readonly other: Half;
  /** Every rule that only one side has. */
  readonly changes: ReadonlySet<Rule>;
  readonly effort: Effort;
}

/** What the searches of one comparison may still do together, in states followed; each takes what it spends. */
export interface Effort {
  left: number;
}

/** What a side's rules say: the effect that counts, or none. */
export type Result = Effect | 'unset';

export const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];
const PRIORITY: Readonly<Record<Result, number>> = { unset: 0, allow: 1, ask: 2, deny: 3 };

/** Whether a result of the rules gives way to another. */
export const ranksBelow = (result: Result, than: Result): boolean => PRIORITY[result] < PRIORITY[than];

/** A region's patterns as texts of a domain: a rule on the whole tool is every text. */
export function patternsIn(domain: Domain, region: SetRegion): readonly Pattern[] {
  return region.subject === domain.subject ? region.patterns : EVERY;
}

const EVERY: readonly Pattern[] = [[REST]];
const ANYTHING: Machine = machineOf(EVERY);

/** The same as a machine. */
export const textsIn = (domain: Domain, region: SetRegion): Machine =>
  region.subject === domain.subject ? machineIn(region) : ANYTHING;
