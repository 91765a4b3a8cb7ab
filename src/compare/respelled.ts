// Turns changed rules into those that may matter: a rule written `X:*` here and `X *` there goes where both spellings come to the same.
import type { Rule } from '../compile.ts';
import { exactTextOf, type Region, type SetRegion } from '../regions.ts';
import { isFront } from './against.ts';
import { exactAsks, folded } from './exact-asks.ts';
import type { Half } from './half.ts';

interface Sides {
  readonly removed: readonly Region[];
  readonly added: readonly Region[];
}

/** The regions that only one side has, without the pairs that are one rule in two spellings that decide alike. */
export function withoutRespelled(sides: Sides, before: Half, after: Half): Sides {
  const matters = mattering([before, after]);
  const open = new Map(
    sides.added.flatMap((region) => (isSpelled(region) ? [[spelling(region), region] as const] : [])),
  );
  const gone = new Set<Region>();
  for (const region of sides.removed) {
    const other = isSpelled(region) ? open.get(spelling(region)) : undefined;
    if (other === undefined || !isSpelled(region)) continue;
    const text = exactTextOf(region) ?? exactTextOf(other);
    if (text === null || matters(region.rule, folded(text))) continue;
    gone.add(region).add(other);
  }
  const left = (regions: readonly Region[]) => regions.filter((region) => !gone.has(region));
  return gone.size === 0 ? sides : { removed: left(sides.removed), added: left(sides.added) };
}

const isSpelled = (region: Region): region is SetRegion =>
  region.kind === 'set' && region.subject === 'command' && !region.exact && region.rule.effect !== 'allow';

const spelling = ({ rule, key }: SetRegion): string => `${rule.effect} ${rule.scope} ${key.replace(/ exactly$/, '')}`;

/** A text in plain words and without a wrapper is one command as it stands; `X:*` is exact for X alone (regions.ts), and only asks and denies of the same text feel that. */
const PLAIN = /^[\w ./:@%+,=~^-]*$/;

function mattering(halves: readonly Half[]): (rule: Rule, text: string) => boolean {
  const all = halves
    .flatMap(({ ruleset }) => ruleset.rules)
    .filter(({ tool, content }) => tool === 'Bash' && content !== null);
  let denies: readonly Deny[] | null = null;
  return ({ effect }, text) => {
    if (!PLAIN.test(text) || isFront(text)) return true;
    if (effect === 'deny') {
      return halves.some(({ ruleset }) => exactAsks(ruleset).has(text));
    }
    denies ??= all.flatMap((rule) =>
      rule.effect === 'deny' && rule.content?.includes('*') ? [denyOf(rule.content)] : [],
    );
    return denies.some((deny) => mayMeet(deny, text));
  };
}

/** An open deny: how its texts begin and end, and what they hold. */
interface Deny {
  readonly start: string;
  readonly end: string;
  readonly chunks: readonly string[];
  readonly isFront: boolean;
}

function denyOf(content: string): Deny {
  const chunks = content.replace(/:\*$/, ' *').split('*').map(folded);
  return {
    start: chunks[0] ?? '',
    end: chunks.at(-1) ?? '',
    chunks: chunks.filter((chunk) => chunk !== ''),
    isFront: isFront(content),
  };
}

/** What may stand before a command: words, paths and assignments, but no option of two dashes. */
const BEFORE = /^(?!.*--)[\w ./=-]*$/;
/** What a variable or a substitution may stand for. */
const OPEN = /[$`(\\'"]/;

/** Whether a deny may match the text alone or behind what an exact ask still sees it through (`sudo X`, `A=1 X`, `/usr/bin/X`). */
const mayMeet = ({ start, end, chunks, isFront: fronts }: Deny, text: string): boolean =>
  (fronts || text.startsWith(start)) &&
  (text.endsWith(end) || end.endsWith(text) || OPEN.test(end)) &&
  chunks.every((chunk) => text.includes(chunk) || OPEN.test(chunk) || (fronts && BEFORE.test(chunk)));
