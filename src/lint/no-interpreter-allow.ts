// Finds allow rules for programs that run whatever their arguments say.

import type { Rule } from '../compile.ts';
import { NEVER_BY_WILDCARD, RUNS_ANYTHING, RUNS_ANYTHING_PAIRS } from '../facts/commands.ts';
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noInterpreterAllow: LintRule = {
  name: 'no-interpreter-allow',
  severity: 'warning',
  why: 'Behind the program any code can follow, so the rule allows everything it does not name.',
  fix: 'Allow the exact command, for example Bash(node scripts/check.js).',
  conditions: ['perm-allow-interpreter', 'perm-exec-wrapper'],
  bad: { '10-a.json': { permissions: { allow: ['Bash(python3 *)', 'Bash(npx:*)'] } } },
  good: { '10-a.json': { permissions: { allow: ['Bash(python3 scripts/check.py)', 'Bash(npm run lint)'] } } },
  check: (input) =>
    rulesOf(input, ['allow'], ['Bash']).flatMap((rule) => {
      const program = programOf(rule);
      if (program === null) return [];
      const isWrapper = NEVER_BY_WILDCARD.includes(program);
      const message = isWrapper
        ? `allow ${quoted(rule.text)} never applies: no wildcard approves \`${program}\``
        : `allow ${quoted(rule.text)} allows any code behind \`${program}\``;
      return [{ origin: rule.origin, message }];
    }),
};

/** The program that a rule with free arguments starts; null when the rule is harmless in this respect. */
function programOf({ content }: Rule): string | null {
  const head = /^(.*?)(?::\*| ?\*)/.exec(content ?? '')?.[1]?.trim();
  if (head === undefined) return null;
  const words = head.split(/\s+/);
  const first = (words[0] ?? '').split('/').at(-1) ?? '';
  const pair = `${first} ${words[1] ?? ''}`;
  if (RUNS_ANYTHING_PAIRS.includes(pair)) return words.length === 2 ? pair : null;
  const isFree = words.length === 1 || (words.length === 2 && /^-[a-z]*[ce]$/.test(words[1] ?? ''));
  return isFree && (RUNS_ANYTHING.includes(first) || NEVER_BY_WILDCARD.includes(first)) ? first : null;
}
