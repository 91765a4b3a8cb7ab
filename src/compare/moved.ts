// Turns path rules of both sides that begin at other working directories into what each reaches there alone, and their changes into few.
import type { Rule } from '../compile.ts';
import type { SetRegion } from '../regions.ts';
import type { CallChange } from './change.ts';
import type { Half } from './half.ts';
import { ruleText } from './rows.ts';

/** What rules reach from the working directories that the other side lacks: where they begin on both sides, both have them. */
export function movedOf(half: Half, other: Half): readonly SetRegion[] {
  if (startsOf(half) === startsOf(other)) return [];
  const twins = new Map(other.ruleset.rules.filter(isForFiles).map((rule) => [idOf(rule), rule]));
  return half.ruleset.rules.filter(isForFiles).flatMap((rule) => {
    const twin = twins.get(idOf(rule));
    const [own, same] = [half.region(rule), twin && other.region(twin)];
    // A `!` rule guards nothing by itself: the rules it carves out of ask for the whole list.
    if (own.kind !== 'set' || same?.kind !== 'set' || own.key === same.key || own.negative) return [];
    const shared = new Set(same.patterns.map((pattern) => JSON.stringify(pattern)));
    const patterns = own.patterns.filter((pattern) => !shared.has(JSON.stringify(pattern)));
    return patterns.length === 0 ? [] : [{ ...own, patterns }];
  });
}

const startsOf = ({ anchors: { cwd, roots = [] } }: Half): string => [cwd, ...roots].join('\n');
const isForFiles = ({ tool }: Rule): boolean => /^(Read|Edit|Write|NotebookEdit)$/.test(tool);
const idOf = ({ effect, scope, text }: Rule): string => `${effect} ${scope} ${text}`;

/** One change of a rule that moved, and the rule. */
interface Moved {
  readonly change: CallChange;
  readonly rule: Rule;
}

/** So many rules have room in the name of a region. */
const MOST_NAMED = 6;

/** Rules that moved together make the same change: it is told once, with the call of the first rule. */
export function together(all: readonly Moved[]): readonly CallChange[] {
  const groups = new Map<string, Moved[]>();
  for (const one of all) {
    const same = groups.get(stepOf(one.change));
    if (same) same.push(one);
    else groups.set(stepOf(one.change), [one]);
  }
  return [...groups.values()].flatMap(toldOnce);
}

function toldOnce(group: readonly Moved[]): readonly CallChange[] {
  const [first] = group;
  const names = [...new Set(group.map(({ rule }) => `${rule.effect} rule ${ruleText(rule)}`))];
  if (first === undefined || names.length === 1) return group.map(({ change }) => change);
  const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [];
  const proof = group.every(({ change }) => change.proof === 'proved') ? 'proved' : 'not proven';
  const region = [...names.slice(0, MOST_NAMED), ...more].join(', ');
  return [{ ...first.change, region, proof, ...(more.length > 0 && { classes: names }) }];
}

const stepOf = ({ direction, tool, before, after, modes, elsewhere, risk }: CallChange): string =>
  JSON.stringify([direction, tool, before.effect, before.source, after.effect, after.source, modes, elsewhere, risk]);
