// Finds denies of commands that other spellings walk around, where nothing else stands behind them.

import type { Rule } from '../compile.ts';
import { FETCHERS, SPELLINGS } from '../facts/commands.ts';
import { matchesCommand, parseCommandPattern } from '../tools/command-pattern.ts';
import { hooks, quoted, rulesOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noWeakCommandDeny: LintRule = {
  name: 'no-weak-command-deny',
  severity: 'warning',
  why: 'A deny guards a spelling, not a deed: other programs, scripts and option orders do the same.',
  fix: 'Put the sandbox with a list of hosts or a PreToolUse hook behind it, and deny every usual spelling.',
  conditions: ['perm-bash-deny-bypass'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(git push --force*)'] } } },
  good: {
    '10-a.json': { permissions: { deny: ['Bash(git push *--force*)', 'Bash(git push *-f*)', 'Bash(git push * +*)'] } },
  },
  check: (input) => {
    const rules = rulesOf(input, ['deny', 'ask'], ['Bash']);
    return [...SPELLINGS.flatMap((spelling) => missed(spelling, rules)), ...unbacked(input, rules)];
  },
};

function missed({ shape, others }: (typeof SPELLINGS)[number], rules: readonly Rule[]): readonly Hit[] {
  const rule = rules.find(({ content }) => content !== null && shape.test(content));
  if (rule === undefined) return [];
  const patterns = rules.map(({ content }) => parseCommandPattern(content ?? '*'));
  const through = others.filter((text) => !patterns.some((pattern) => matchesCommand(pattern, text, text)));
  const shown = through.map((text) => `\`${text}\``).join(', ');
  return through.length === 0
    ? []
    : [{ origin: rule.origin, message: `${rule.effect} ${quoted(rule.text)} misses ${shown}` }];
}

// One finding for all of them: the answer is the same.
function unbacked(input: LintInput, rules: readonly Rule[]): readonly Hit[] {
  const guarded = sandboxed(input) || hooks(input).some(({ event }) => event === 'PreToolUse');
  const bare = rules.some((rule) => rule.effect === 'deny' && rule.content === null);
  const denied = rules.filter(
    (rule) => rule.effect === 'deny' && FETCHERS.includes((rule.content ?? '').split(/[\s:*]/, 1)[0] ?? ''),
  );
  const first = denied[0];
  if (guarded || bare || first === undefined) return [];
  const rest = denied.length === 1 ? '' : ` and ${denied.length - 1} more`;
  return [
    {
      origin: first.origin,
      message: `deny ${quoted(first.text)}${rest}: without sandbox or hook, any script still reaches the network`,
    },
  ];
}
