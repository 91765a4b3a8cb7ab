// Turns changes and findings into the Verdict: one word, the counts behind it, and the exit code.
import type { Change } from './compare.ts';
import type { GateConfig } from './guard.ts';
import type { Finding, Severity } from './lint/index.ts';
import { type Approval, isUnproven } from './waivers.ts';

export type VerdictWord = 'INVALID' | 'WIDER' | 'MIXED' | 'NOT PROVEN' | 'NARROWER' | 'NO EFFECTIVE CHANGE';
export type FailOn = GateConfig['failOn'];

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

/** What decides the verdict. `approvals` are the changes that need one; those that have it no longer fail the gate. */
export interface GateInput {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
  readonly config: Pick<GateConfig, 'failOn' | 'findings' | 'shadow'>;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export function gate({ changes, findings, approvals, config }: GateInput): Verdict {
  const count = (direction: string) => changes.filter((change) => directionOf(change) === direction).length;
  const counts = {
    wider: count('wider'),
    narrower: count('narrower'),
    sideways: count('sideways'),
    unknown: count('unknown'),
  };
  const worst = SEVERITIES.indexOf(config.findings);
  const errors = findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= worst).length;
  const word = wordOf(counts, changes.some(isUnproven), errors);
  const exit = config.shadow ? 0 : exitOf(word, config.failOn, approvals);
  return { word, exit, counts, errors };
}

// Strongest first. A sideways change that matters (no order between its values) is not proved safe, so it can't end as NARROWER.
function wordOf(counts: Verdict['counts'], unproven: boolean, errors: number): VerdictWord {
  if (errors > 0) return 'INVALID';
  if (counts.wider > 0) return counts.narrower > 0 ? 'MIXED' : 'WIDER';
  if (unproven) return 'NOT PROVEN';
  return counts.narrower > 0 ? 'NARROWER' : 'NO EFFECTIVE CHANGE';
}

function exitOf(word: VerdictWord, failOn: FailOn, approvals: readonly Approval[]): 0 | 1 | 2 {
  if (failOn === 'never') return 0;
  if (word === 'INVALID') return 1;
  const open = approvals.filter(({ waiver }) => waiver === null).map(({ change }) => change);
  if (failOn === 'invalid' || open.length === 0) return 0;
  return open.some((change) => directionOf(change) === 'wider') ? 1 : 2;
}
