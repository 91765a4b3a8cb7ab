// Turns changes and findings into the Verdict: one word, the counts behind it, and the exit code.
import type { Change } from './compare.ts';
import type { Finding } from './lint/index.ts';

export type VerdictWord = 'INVALID' | 'WIDER' | 'MIXED' | 'NOT PROVEN' | 'NARROWER' | 'NO EFFECTIVE CHANGE';
export type FailOn = 'wider' | 'invalid' | 'never';

/** `exit`: 0 fine, 1 the gate says no, 2 could not decide. `counts` are changes by direction. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly exit: 0 | 1 | 2;
  readonly counts: {
    readonly wider: number;
    readonly narrower: number;
    readonly sideways: number;
    readonly unknown: number;
  };
  readonly errors: number;
}

export function directionOf(change: Change): 'wider' | 'narrower' | 'sideways' | 'unknown' {
  return change.kind === 'unknown' ? 'unknown' : change.direction;
}

// A call change that is not proved keeps its direction (its witness is real), but says nothing about the calls beside it.
function isUnproven(change: Change): boolean {
  if (change.kind === 'unknown') return true;
  if (change.kind === 'call') return change.proof === 'not proven' && change.direction !== 'wider';
  return change.direction === 'unknown' || (change.direction === 'sideways' && change.matters);
}

export function gate(changes: readonly Change[], findings: readonly Finding[], failOn: FailOn): Verdict {
  const count = (direction: string) => changes.filter((change) => directionOf(change) === direction).length;
  const counts = {
    wider: count('wider'),
    narrower: count('narrower'),
    sideways: count('sideways'),
    unknown: count('unknown'),
  };
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const unproven = changes.some(isUnproven);
  const word = wordOf(counts, unproven, errors);
  return { word, exit: exitOf(word, failOn), counts, errors };
}

// Strongest first. A sideways change that matters (no order between its values) is not proved safe, so it can't end as NARROWER.
function wordOf(counts: Verdict['counts'], unproven: boolean, errors: number): VerdictWord {
  if (errors > 0) return 'INVALID';
  if (counts.wider > 0) return counts.narrower > 0 ? 'MIXED' : 'WIDER';
  if (unproven) return 'NOT PROVEN';
  return counts.narrower > 0 ? 'NARROWER' : 'NO EFFECTIVE CHANGE';
}

function exitOf(word: VerdictWord, failOn: FailOn): 0 | 1 | 2 {
  if (failOn === 'never') return 0;
  if (word === 'INVALID') return 1;
  if (failOn === 'invalid') return 0;
  if (word === 'NOT PROVEN') return 2;
  return word === 'WIDER' || word === 'MIXED' ? 1 : 0;
}
