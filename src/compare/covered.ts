// Tells of a changed rule whether rules of both sides already say all that it says: then nothing changes, however a call is spelled.
import type { Rule } from '../compile.ts';
import { headOf } from '../language/quick.ts';
import { includes } from '../language.ts';
import type { SetRegion } from '../regions.ts';
import type { Half } from './half.ts';

interface Candidate {
  readonly region: SetRegion;
  readonly own: Half;
  /** Every rule that only one side has. */
  readonly changes: ReadonlySet<Rule>;
}

/**
 * `Bash(git push *)` beside a kept `Bash(git *)` of the same effect: whatever text of a call the client compares with the one, it compares
 * with the other. Not so for allow rules, some of which count in some modes only, nor where a rule is exact or says more than its text.
 */
export function isCoveredByKept({ region, own, changes }: Candidate): boolean {
  const { rule, patterns } = region;
  if (!isOpen(region) || rule.effect === 'allow') return false;
  const kept = own
    .near(rule.tool, rule.effect, headOf(patterns))
    .filter((one) => isOpen(one) && one.rule.scope === rule.scope && !changes.has(one.rule));
  return (
    includes(
      kept.flatMap((one) => one.patterns),
      patterns,
      BUDGET,
    ) === true
  );
}

const BUDGET = 20_000;

/** A Bash rule of plain words with a star, and no `:*`, which is exact as well. */
const isOpen = ({ rule: { tool, content }, exact }: SetRegion): boolean =>
  tool === 'Bash' && !exact && content !== null && PLAIN.test(content) && !content.endsWith(':*');

const PLAIN = /^[\w ./:@%+,=~*-]+$/;
