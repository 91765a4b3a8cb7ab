// Turns path rules of both sides that begin at other working directories into what each reaches there alone.
import type { Rule } from '../compile.ts';
import type { SetRegion } from '../regions.ts';
import type { Half } from './half.ts';

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
