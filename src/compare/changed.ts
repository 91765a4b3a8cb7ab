// Turns two rulesets into the rules that only one of them has, as sets of calls: moved, reordered and respelled rules fall out.
import type { Rule } from '../compile.ts';
import type { Region } from '../regions.ts';
import type { Half } from './half.ts';

/** The regions one side has and the other lacks, each once. */
export interface Changed {
  readonly removed: readonly Region[];
  readonly added: readonly Region[];
}

export function changedOf(before: Half, after: Half): Changed {
  const added = lacking(after, before);
  return { removed: lacking(before, after), added: [...added, ...reordered(before, after)] };
}

/** Only where `!` rules carve does the order of a path list matter: then each of them counts as changed. */
function reordered(before: Half, after: Half): readonly Region[] {
  return (['Read', 'Edit'] as const).flatMap((tool) =>
    (['deny', 'ask'] as const).flatMap((effect) => {
      const listOf = (half: Half) => half.ruleset.rules.filter((rule) => rule.tool === tool && rule.effect === effect);
      const carving = listOf(after).filter(({ content }) => content?.startsWith('!'));
      if (carving.length === 0) return [];
      const [old, now] = [before, after].map((half) => listOf(half).map((rule) => meaning(half.region(rule))));
      const order = (one: readonly string[], other: readonly string[]) =>
        one.filter((key) => other.includes(key)).join('\n');
      return order(old ?? [], now ?? []) === order(now ?? [], old ?? []) ? [] : carving.map(after.region);
    }),
  );
}

function lacking(half: Half, other: Half): readonly Region[] {
  const written = new Set(other.ruleset.rules.map(spelling));
  const rules = half.ruleset.rules.filter((rule) => !written.has(spelling(rule)));
  if (rules.length === 0) return [];
  const meant = new Set(other.ruleset.rules.map((rule) => meaning(other.region(rule))));
  const regions = rules.map(half.region).filter((region) => !meant.has(meaning(region)));
  return [...new Map(regions.toReversed().map((region) => [meaning(region), region])).values()].toReversed();
}

const spelling = ({ effect, text, scope }: Rule): string => `${effect} ${scope} ${text}`;
const meaning = ({ rule, key }: Region): string => `${rule.effect} ${rule.tool} ${key}`;
