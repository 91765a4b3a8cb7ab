// Finds allow rules that are a line of several commands, one of which an ask rule asks about: the whole line runs without a question.
import type { Rule } from '../compile.ts';
import { readShell } from '../tools/shell.ts';
import { type Coverage, coverage, covering } from './coverage.ts';
import { quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

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
    return rulesOf(input, ['allow'], ['Bash']).flatMap((rule) => skipped(rule, asks));
  },
};

function skipped(rule: Rule, asks: Coverage): readonly Hit[] {
  const line = lineOf(rule);
  if (line === null) return [];
  for (const content of partsOf(line)) {
    const [ask] = covering(asks, { ...rule, content });
    if (ask === undefined) continue;
    const message = `allow ${quoted(rule.text)} runs \`${content}\` without the question that ask ${quoted(ask.text)} means`;
    return [{ origin: rule.origin, message }];
  }
  return [];
}

/** The line of several commands that an allow rule is: with a wildcard it covers single commands, and none that holds an operator. */
export function lineOf({ content }: Rule): string | null {
  const line = content?.replace(/:\*$/, '') ?? '*';
  return line.includes('*') || partsOf(line).length < 2 ? null : line;
}

const partsOf = (line: string): readonly string[] => readShell(line).segments.map(({ text }) => text);
