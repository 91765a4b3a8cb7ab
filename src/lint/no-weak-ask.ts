// Finds ask rules that do not ask where their author thinks, or that loosen a deny.
import type { Rule } from '../compile.ts';
import { type Coverage, coverage, covering } from './coverage.ts';
import { merged, quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noWeakAsk: LintRule = {
  name: 'no-weak-ask',
  severity: 'warning',
  why: 'An exact Bash ask beats a wildcard Bash deny (measured), and asks for agents and skills by name do nothing.',
  fix: 'Deny exactly what must never run, ask with the bare tool, and set allowManagedPermissionRulesOnly so that nobody adds such a rule.',
  conditions: [],
  bad: {
    '10-a.json': {
      permissions: { deny: ['Bash(git push *)'], ask: ['Bash(git push origin main)', 'Agent(reviewer)'] },
    },
  },
  good: {
    '10-a.json': { permissions: { deny: ['Bash(git push --mirror *)'], ask: ['Bash(git push origin main)', 'Agent'] } },
  },
  check: (input) => {
    const denies = coverage(rulesOf(input, ['deny'], ['Bash']).filter(({ content }) => content?.includes('*')));
    const asks = rulesOf(input, ['ask']);
    return asks.flatMap((rule) => [...named(rule), ...loosens(input, rule, denies)]);
  },
};

function named(rule: Rule): readonly Hit[] {
  const isNamed =
    (rule.tool === 'Agent' || rule.tool === 'Skill') && rule.content !== null && !/^\s*\w+\s*:/.test(rule.content);
  return isNamed
    ? [{ origin: rule.origin, message: `ask ${quoted(rule.text)} has no effect; only \`${rule.tool}\` alone asks` }]
    : [];
}

function loosens(input: LintInput, rule: Rule, denies: Coverage): readonly Hit[] {
  if (rule.tool !== 'Bash' || rule.content === null || rule.content.includes('*')) return [];
  if (merged(input, 'permissions.defaultMode') === 'dontAsk') return [];
  const deny = covering(denies, rule)[0];
  return deny === undefined
    ? []
    : [
        {
          origin: rule.origin,
          message: `ask ${quoted(rule.text)} turns the deny ${quoted(deny.text)} into a question`,
        },
      ];
}
