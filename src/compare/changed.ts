// Turns two rulesets into the rules that only one of them has, as sets of calls: moved, reordered and respelled rules fall out.
import type { Rule } from '../compile.ts';
import { isNegative } from '../regions/path.ts';
import type { Region, SetRegion } from '../regions.ts';
import { hiddenExacts } from '../tools/command-index.ts';
import type { Half } from './half.ts';
import { movedOf } from './moved.ts';
import { type Parted, parted } from './respelled.ts';
import { startOf } from './words.ts';

/** `moved`: those of the regions that both sides have, elsewhere. */
interface Changed extends Parted {
  readonly moved: ReadonlySet<SetRegion>;
}

/** The regions one side has and the other lacks, each once, and those that are only spelled another way. */
export function changedOf(before: Half, after: Half): Changed {
  const { removed, added, respelled } = parted({ removed: lacking(before, after), added: lacking(after, before) });
  const [gone, come] = [movedOf(before, after), movedOf(after, before)];
  return {
    removed: [...removed, ...gone],
    added: [...added, ...come, ...reordered(before, after), ...uncovered(before, after)],
    respelled,
    moved: new Set([...gone, ...come]),
  };
}

/** Only where `!` rules carve does the order of a path list matter: then each of them counts as changed. */
function reordered(before: Half, after: Half): readonly Region[] {
  return (['Read', 'Edit'] as const).flatMap((tool) =>
    (['deny', 'ask'] as const).flatMap((effect) => {
      const listOf = (half: Half) => half.ruleset.rules.filter((rule) => rule.tool === tool && rule.effect === effect);
      const carving = listOf(after).filter(({ content }) => isNegative(content ?? ''));
      if (carving.length === 0) return [];
      const [old, now] = [before, after].map((half) => listOf(half).map((rule) => meaning(half.region(rule))));
      const order = (one: readonly string[], other: readonly string[]) =>
        one.filter((key) => other.includes(key)).join('\n');
      return order(old ?? [], now ?? []) === order(now ?? [], old ?? []) ? [] : carving.map(after.region);
    }),
  );
}

/** Exact allow rules that count on one side alone, because they stand behind an `X:*` of the same list on the other. */
function uncovered(before: Half, after: Half): readonly Region[] {
  const [old, now] = [hiddenExacts(before.ruleset.rules), hiddenExacts(after.ruleset.rules)];
  if (old.size + now.size === 0) return [];
  const isElsewhere = ({ effect, tool, content }: Rule): boolean =>
    effect === 'allow' && tool === 'Bash' && content !== null && old.has(content) !== now.has(content);
  return after.ruleset.rules.filter(isElsewhere).map(after.region);
}

function lacking(half: Half, other: Half): readonly Region[] {
  const written = textsOf(other.ruleset.rules);
  const rules = half.ruleset.rules.filter((rule) => !written.get(placeOf(rule))?.has(rule.text));
  if (rules.length === 0) return [];
  const beginnings = new Set(rules.map(beginningOf));
  const alike = other.ruleset.rules.filter((rule) => beginnings.has(beginningOf(rule)));
  const meant = new Set(alike.map((rule) => meaning(other.region(rule))));
  const regions = rules.map(half.region).filter((region) => !meant.has(meaning(region)));
  return [...new Map(regions.toReversed().map((region) => [meaning(region), region])).values()].toReversed();
}

/** Rules that mean the same begin alike: with the same word of a command, or the same letter after what leads a path. */
function beginningOf(rule: Rule): string {
  const { tool, content } = rule;
  if (tool === 'Bash') return startOf({ tool, content: content?.trimStart() ?? null }).word;
  return `${tool} ${content?.replace(/^[\s./\\]+/, '')[0]?.toLowerCase() ?? ''}`;
}

/** The texts of rules by where they count. */
function textsOf(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const rule of rules) {
    const place = placeOf(rule);
    const known = texts.get(place);
    if (known) known.add(rule.text);
    else texts.set(place, new Set([rule.text]));
  }
  return texts;
}

const placeOf = ({ effect, scope }: Rule): string => (scope === 'managed' ? effect : `${effect} ${scope}`);
const meaning = ({ rule, key }: Region): string => `${rule.effect} ${rule.tool} ${key}`;
