// Finds denies that take every tool, or every MCP server, away.
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noDenyAll: LintRule = {
  name: 'no-deny-all',
  severity: 'advice',
  why: 'No tool of that kind is left for anybody.',
  fix: 'Keep it only if that is what you want.',
  conditions: ['perm-deny-all'],
  bad: { '10-a.json': { permissions: { deny: ['mcp__*'] } } },
  good: { '10-a.json': { permissions: { deny: ['mcp__mail'] } } },
  check: (input) =>
    rulesOf(input, ['deny'])
      .filter(({ tool, content }) => content === null && /^(\*+|mcp__\*+)$/.test(tool))
      .map((rule) => ({
        origin: rule.origin,
        message: `deny ${quoted(rule.text)} takes ${rule.tool.startsWith('mcp') ? 'every MCP server' : 'every tool'} away`,
      })),
};
