// Proves the invariants of gate/invariants.json on the candidate: each one broken, or not proven, is an error.
import { shortCall } from '../call.ts';
import { type InvariantResult, judgeInvariants } from '../invariants.ts';
import type { Finding } from '../lint/index.ts';
import type { Checked, CheckInput } from './check.ts';

export function invariantsCheck({ guard, after, situation }: CheckInput): Checked | null {
  if (guard.invariants.length + guard.packs.length === 0) return null;
  const results = judgeInvariants(guard, after, situation);
  const broken = results.filter(({ outcome }) => outcome.result !== 'proved');
  const findings = broken.map(findingOf);
  return {
    check: {
      name: 'invariants',
      result: broken.length === 0 ? 'passed' : 'failed',
      summary: `${results.length - broken.length} of ${results.length} proved`,
      details: findings.map(({ message }) => message),
      paste: null,
    },
    findings,
  };
}

function findingOf({ invariant, outcome }: InvariantResult): Finding {
  const isSetting = outcome.result === 'wrong value';
  const origin = isSetting ? outcome.origin : outcome.result === 'refuted' ? outcome.decision.origin : null;
  return {
    rule: 'invariant',
    severity: 'error',
    origin: origin ?? invariant.origin,
    message: `invariant \`${invariant.name}\` ${sentence(outcome)}`,
    why:
      outcome.result === 'not proven'
        ? 'What is not proved is not safe.'
        : 'The base of this change promises that it always holds.',
    fix: 'Change the rules so that it holds. If the promise is outdated, retire it in a change of its own first.',
    edits: [],
  };
}

function sentence(outcome: InvariantResult['outcome']): string {
  switch (outcome.result) {
    case 'refuted': {
      const { witness, decision, mode } = outcome;
      const by = decision.by ? `by \`${decision.by.text}\`` : `by no rule, in mode ${mode}`;
      const end = decision.source === 'classifier' ? "left to auto mode's classifier" : `decided ${decision.effect}`;
      return `is broken: \`${shortCall(witness)}\` is ${end} ${by}`;
    }
    case 'wrong value':
      return `is broken: \`${outcome.key}\` is ${outcome.actual === undefined ? 'not set' : `\`${JSON.stringify(outcome.actual)}\``}`;
    case 'not proven':
      return `is not proven: ${outcome.why}`;
    case 'proved':
      return 'holds';
  }
}
