// Turns the changes of several rules that change calls alike into one, which names the rules.
import type { Rule } from '../compile.ts';
import type { CallChange } from './change.ts';
import { ruleText } from './rows.ts';

/** The change of one of several rules that may change calls alike; only those with the same `key` do. `region`: what all of it is called, if not by the rules. */
export interface Alike {
  readonly change: CallChange;
  readonly rule: Rule;
  readonly key: string;
  readonly region?: string;
}

/** So many rules have room in the name of a region. */
const MOST_NAMED = 6;

/** What rules do alike is told once, with the call of the first of them. */
export function together(all: readonly Alike[]): readonly CallChange[] {
  const groups = new Map<string, Alike[]>();
  for (const one of all) {
    const same = groups.get(stepOf(one));
    if (same) same.push(one);
    else groups.set(stepOf(one), [one]);
  }
  return [...groups.values()].flatMap(toldOnce);
}

function toldOnce(group: readonly Alike[]): readonly CallChange[] {
  const [first] = group;
  const names = [...new Set(group.map(({ rule }) => `${rule.effect} rule ${ruleText(rule)}`))];
  if (first === undefined || names.length === 1) return group.map(({ change }) => change);
  const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [];
  const proof = group.every(({ change }) => change.proof === 'proved') ? 'proved' : 'not proven';
  const rules = group.map(({ rule }) => ({ effect: rule.effect, text: ruleText(rule) }));
  const told = { ...first.change, proof, speaks: { ...first.change.speaks, rules } } as const;
  if (first.region !== undefined) return [{ ...told, region: first.region }];
  return [{ ...told, region: [...names.slice(0, MOST_NAMED), ...more].join(', '), classes: names }];
}

function stepOf({ key, change }: Alike): string {
  const { direction, tool, before, after, modes, elsewhere, risk } = change;
  const step = [before.effect, before.source, after.effect, after.source];
  return JSON.stringify([key, direction, tool, ...step, modes, elsewhere, risk]);
}
