// Finds allow rules that are a line of several commands, one of which an ask rule asks about: the whole line runs without a question.
import { callOf } from '../call.ts';
import type { Rule } from '../compile.ts';
import { DEFAULT_SITUATION, decide } from '../decide.ts';
import { commandsOf } from '../tools/bash-exact.ts';
import { type Coverage, coverage, covering } from './coverage.ts';
import { quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noSkippedAsk: LintRule = {
  name: 'no-skipped-ask',
  severity: 'warning',
  why: 'An allow rule that is a whole line of several commands goes before the ask rules for each of them (measured).',
  fix: 'Allow the commands that need no question one by one, and leave out the one that does.',
  conditions: [],
  bad: {
    '10-a.json': { permissions: { allow: ['Bash(git add . && git push)'], ask: ['Bash(git push *)'] } },
  },
  good: {
    '10-a.json': { permissions: { allow: ['Bash(git add *)'], ask: ['Bash(git push *)'] } },
  },
  check: (input) => {
    const asks = coverage(rulesOf(input, ['ask'], ['Bash']).filter(({ content }) => content !== null));
    return rulesOf(input, ['allow'], ['Bash']).flatMap((rule) => skipped(input, rule, asks));
  },
};

function skipped({ ruleset }: LintInput, rule: Rule, asks: Coverage): readonly Hit[] {
  const whole = commandsOf(rule);
  if (whole === null || decide(ruleset, callOf('Bash', whole.line), DEFAULT_SITUATION).effect !== 'allow') return [];
  for (const content of whole.commands) {
    const [ask] = covering(asks, { ...rule, content });
    if (ask === undefined) continue;
    const message = `allow ${quoted(rule.text)} runs ${quoted(content)} without the question that ask ${quoted(ask.text)} means`;
    return [{ origin: rule.origin, message }];
  }
  return [];
}
