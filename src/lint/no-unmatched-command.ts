// Finds Bash rules whose text no command can have: operators, stripped wrappers, a colon in the middle, a star before `:*`.
import type { Rule } from '../compile.ts';
import { STRIPPED } from '../facts/commands.ts';
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noUnmatchedCommand: LintRule = {
  name: 'no-unmatched-command',
  severity: 'error',
  why: 'The client compares a rule with each simple command, unwrapped; a text that none can have matches nothing.',
  fix: 'Write the command itself, with ` *` for any arguments, one command per rule.',
  conditions: ['perm-colon-mid', 'perm-stripped-wrapper'],
  bad: {
    '10-a.json': {
      permissions: { deny: ['Bash(cd /x && rm *)', 'Bash(git *push:*)', 'Bash(timeout 5 curl *)', 'Bash(gh :*)'] },
    },
  },
  good: { '10-a.json': { permissions: { deny: ['Bash(rm *)', 'Bash(git push *)', 'Bash(curl * | sh)'] } } },
  check: (input) =>
    rulesOf(input, ['deny', 'ask', 'allow'], ['Bash']).flatMap((rule) => {
      const fault = faultOf(rule);
      const severity = rule.effect === 'allow' || fault === WHOLE_LINE ? 'warning' : 'error';
      return fault === null
        ? []
        : [
            {
              origin: rule.origin,
              severity,
              message: `${rule.effect} ${quoted(rule.text)} ${fault}`,
              ...(fault === WHOLE_LINE ? { why: WHOLE_WHY } : {}),
            },
          ];
    }),
};

const WHOLE_WHY = 'The client compares each simple command, and a rule of several commands with the whole line alone.';
const WHOLE_LINE =
  'is a whole line: with one more command on its side of a pipe, or another argument, it stops nothing';

function faultOf(rule: Rule): string | null {
  const content = rule.content ?? '';
  const isPrefix = content.endsWith(':*');
  const body = isPrefix ? content.slice(0, -2) : content;
  if (isPrefix && body !== body.trim()) return 'has a blank beside the text before `:*`, which no command has there';
  if (isPrefix && body.includes('*')) return 'means a literal star: with `:*` at the end, other stars are no wildcards';
  if (isPrefix && /:\/\/[^\s/]+$/.test(body)) return 'loses the port: `:*` at the end is the old prefix form';
  if (/:\*/.test(body) && !/:\/\//.test(body)) return 'has `:*` in the middle, where the colon is literal';
  const isWhole = !body.includes('*');
  if (hasOperator(body) && isWhole) return rule.effect === 'allow' ? null : WHOLE_LINE;
  if (hasOperator(body))
    return 'holds an operator, but commands are compared one by one where no pipe or asked file joins them';
  if (STRIPPED.includes(body.split(' ', 1)[0] ?? '') && rule.effect === 'allow')
    return 'starts with a wrapper that is removed before rules are compared';
  return !/\*/.test(content) && content !== content.trim() ? 'has blanks at its ends, which no command has' : null;
}

// Quoted operators are text; a pipe may stand in a deny or ask rule.
const hasOperator = (body: string) => /&&|\|\||;/.test(body.replace(/"[^"]*"|'[^']*'|\\./g, ''));
