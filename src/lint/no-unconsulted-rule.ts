// Finds rules the client loads and never looks at: paths on tools that take none, and parameters with rules of their own.
import type { Rule } from '../compile.ts';
import { COVERED_BY, isRuledField, MONITOR_FIELDS } from '../facts/tools.ts';
import { quoted, rewrite, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

/** The field that `field:value` names. */
const fieldOf = (content: string): string | undefined => /^\s*([a-z_]+)\s*:\s*\S/.exec(content)?.[1];

export const noUnconsultedRule: LintRule = {
  name: 'no-unconsulted-rule',
  severity: 'error',
  why: 'The rule is loaded, warned about at start, and never consulted.',
  fix: 'Write Edit(path) for everything that writes and Read(path) for everything that reads; commands go into Bash(command).',
  conditions: ['perm-write-path-rule', 'perm-param-primary', 'perm-param-in-allow'],
  bad: { '10-a.json': { permissions: { deny: ['Write(//etc/**)', 'Bash(command:rm *)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Edit(//etc/**)', 'Bash(rm *)'] } } },
  check: (input) => rulesOf(input, ['deny', 'ask', 'allow']).flatMap((rule) => [...path(rule), ...parameter(rule)]),
};

const severity = (rule: Rule) => (rule.effect === 'allow' ? 'warning' : 'error');

function path(rule: Rule): readonly Hit[] {
  const tool = COVERED_BY.get(rule.tool);
  if (rule.content === null || (tool === undefined && rule.tool !== 'Monitor')) return [];
  const field = fieldOf(rule.content);
  if (rule.tool === 'Monitor')
    return rule.effect !== 'allow' && field !== undefined && MONITOR_FIELDS.includes(field)
      ? []
      : [
          {
            origin: rule.origin,
            severity: severity(rule),
            message: `${rule.effect} ${quoted(rule.text)}: Monitor follows the Bash rules`,
          },
        ];
  if (field !== undefined && rule.effect !== 'allow') return [];
  // In an allow list the rewritten rule would open something that is closed today.
  const edits = rule.effect === 'allow' ? [] : [rewrite(rule.origin, `${tool}(${rule.content})`)];
  return [
    {
      origin: rule.origin,
      severity: severity(rule),
      message: `${rule.effect} ${quoted(rule.text)} is never consulted; \`${tool}(…)\` is`,
      edits,
    },
  ];
}

function parameter(rule: Rule): readonly Hit[] {
  if (rule.content === null || COVERED_BY.has(rule.tool) || rule.tool === 'WebFetch' || rule.tool.startsWith('mcp__'))
    return [];
  if (isRuledField(rule.tool, /^\s*(\w+)\s*:/.exec(rule.content)?.[1] ?? ''))
    return [
      {
        origin: rule.origin,
        severity: severity(rule),
        message: `${rule.effect} ${quoted(rule.text)} names a field that has rules of its own`,
      },
    ];
  const inAllow =
    rule.effect === 'allow' &&
    /^(run_in_background|timeout|subagent_type|model|isolation|replace_all|limit|offset)\s*:/.test(rule.content);
  return inAllow
    ? [
        {
          origin: rule.origin,
          severity: 'warning',
          message: `allow ${quoted(rule.text)}: parameters count in deny and ask only`,
        },
      ]
    : [];
}
