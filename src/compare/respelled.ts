// Turns changed rules into those that are new and those that are only spelled anew, `X:*` here and `X *` there, and asks about these.
import { exactTextOf, type Region, type SetRegion } from '../regions.ts';
import { asksBeaten, folded, formsOf } from './exact-asks.ts';
import type { Question } from './example.ts';
import { asksAhead, type Step } from './fronts.ts';
import { type Found, lookedAt } from './question.ts';

interface Sides {
  readonly removed: readonly Region[];
  readonly added: readonly Region[];
}

/** `respelled`: of each rule that only its spelling tells apart the one written `X:*`. */
export interface Parted extends Sides {
  readonly respelled: readonly SetRegion[];
}

/**
 * Both spellings match the same texts, but a deny or ask `X:*` counts as exact for X as well (regions.ts), and that only settles whether
 * an ask goes before a deny. Where X is no lone command it decides whole lines too: such rules count as new.
 */
export function parted(sides: Sides): Parted {
  const open = new Map(
    sides.added.flatMap((region) => (isSpelled(region) ? [[spelling(region), region] as const] : [])),
  );
  const gone = new Set<Region>();
  const respelled: SetRegion[] = [];
  for (const region of sides.removed) {
    const other = isSpelled(region) ? open.get(spelling(region)) : undefined;
    if (other === undefined || !isSpelled(region)) continue;
    const exact = exactTextOf(region) === null ? other : region;
    if (formsOf(textOf(exact)) === null) continue;
    gone.add(region).add(other);
    respelled.push(exact);
  }
  const left = (regions: readonly Region[]) => regions.filter((region) => !gone.has(region));
  return { removed: left(sides.removed), added: left(sides.added), respelled };
}

const isSpelled = (region: Region): region is SetRegion =>
  region.kind === 'set' && region.subject === 'command' && !region.exact && region.rule.effect !== 'allow';

const spelling = ({ rule, key }: SetRegion): string => `${rule.effect} ${rule.scope} ${key.replace(/ exactly$/, '')}`;

const textOf = (region: SetRegion): string => folded(exactTextOf(region) ?? '');

/**
 * What a rule decides by being exact. An ask: lines on which an open deny of the other side decides there, and the ask here. A deny: lines
 * on which an exact ask goes before the open deny there. What the denies and asks of the own side are is all the same.
 */
export function askSpelled(question: Question): Found {
  const { telling, left } = lookedAt(question, linesOf(question));
  return { examples: telling, against: [], left };
}

function linesOf(question: Question): Iterable<Step> {
  const { changed, other } = question;
  const text = textOf(changed);
  if (changed.rule.effect === 'ask') return asksAhead(question, text);
  // Whatever else stands before such a line, the same deny and the same ask are met there.
  return asksBeaten(other.ruleset, text).map((line) => ({ line, settled: true }));
}
