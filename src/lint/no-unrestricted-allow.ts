// Finds allow rules that open a whole tool.
import type { Rule } from '../compile.ts';
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

const WHOLE = new Set(['Bash', 'PowerShell', 'Monitor', 'Agent', 'WebFetch', 'Edit', 'Write']);

export const noUnrestrictedAllow: LintRule = {
  name: 'no-unrestricted-allow',
  severity: 'warning',
  why: 'Every call of the tool runs without a question, on every machine.',
  fix: 'Name the commands, hosts, folders or tools that may run unasked.',
  conditions: ['perm-allow-unrestricted'],
  bad: { '10-a.json': { permissions: { allow: ['Bash(*)'] } } },
  good: { '10-a.json': { permissions: { allow: ['Bash(npm test)', 'WebFetch(domain:docs.example.com)'] } } },
  check: (input) =>
    rulesOf(input, ['allow'])
      .filter(isWhole)
      .map((rule) => ({ origin: rule.origin, message: `allow ${quoted(rule.text)} opens ${scope(rule)}` })),
};

function isWhole({ tool, content }: Rule): boolean {
  if (content === null) return WHOLE.has(tool) || /^mcp__(?:(?!__).)+(?:__\*)?$/.test(tool);
  if (tool === 'Read' || tool === 'Edit') return /^\/\/(\*\*)?(\/\*\*?)?$|^~(\/\*\*?)?$/.test(content);
  return (tool === 'WebFetch' && content === 'domain:*') || (tool === 'Bash' && /^\*+$/.test(content));
}

const scope = ({ tool, content }: Rule) =>
  tool.startsWith('mcp__') ? 'every tool of the server' : content === null ? `all of ${tool}` : 'nearly everything';
