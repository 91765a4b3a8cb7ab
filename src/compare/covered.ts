// Tells of a changed rule whether rules of both sides already say all that it says: then nothing changes, however a call is spelled.
import { headOf } from '../language/quick.ts';
import { includes } from '../language.ts';
import type { SetRegion } from '../regions.ts';
import type { Half } from './half.ts';

interface Candidate {
  readonly region: SetRegion;
  readonly own: Half;
  readonly other: Half;
}

/**
 * `Bash(git push *)` beside a kept `Bash(git *)` of the same effect: whatever text of a call the client compares with the one, it compares
 * with the other. Not so for allow rules, some of which count in some modes only, nor where a rule is exact or says more than its text.
 */
export function isCoveredByKept({ region, own, other }: Candidate): boolean {
  const { rule, patterns } = region;
  if (!isOpen(region) || rule.effect === 'allow') return false;
  const near = (half: Half) =>
    half
      .near(rule.tool, rule.effect, headOf(patterns))
      .filter((one) => isOpen(one) && one.rule.scope === rule.scope && one.key !== region.key);
  const there = new Set(near(other).map(({ key }) => key));
  const kept = there.size === 0 ? [] : near(own).filter(({ key }) => there.has(key));
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
