// Finds permission rules the client keeps although their tool name cannot be meant: several rules in one text, wrong case, unknown tools.
import { parseRule } from '../compile.ts';
import { isNear } from '../distance.ts';
import { GONE_TOOLS, TOOLS } from '../facts/builtin-tools.ts';
import { MORE_TOOLS } from '../facts/commands.ts';
import { type Entry, entries, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noOddRule: LintRule = {
  name: 'no-odd-rule',
  severity: 'error',
  why: 'The client loads the rule and it matches nothing: what it should block is not blocked.',
  fix: 'Write one rule per text: the exact name of a tool, or Tool(content).',
  conditions: ['perm-rule-accepted-but-odd', 'perm-unknown-tool', 'perm-end-conversation'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(curl *),Bash(wget *)', 'BASH(ssh *)', 'MultiEdit'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(curl *)', 'Bash(wget *)', 'mcp__mail__send'] } } },
  check: (input) => EFFECTS.flatMap((effect) => oddIn(input, effect)),
};

const EFFECTS = ['allow', 'ask', 'deny'] as const;

function oddIn(input: LintInput, effect: (typeof EFFECTS)[number]): readonly Hit[] {
  return entries(input, `permissions.${effect}`).flatMap((entry) => {
    // What the parser rejects is a problem of its own.
    if (typeof entry.value !== 'string' || parseRule(entry.value, effect) === null) return [];
    const odd = oddity(entry.value);
    return odd === null ? [] : [hit(entry, effect, odd)];
  });
}

interface Oddity {
  readonly what: string;
  readonly certain: boolean;
}

function oddity(text: string): Oddity | null {
  const name = text.split('(', 1)[0] ?? '';
  if (name === 'EndConversation') return { what: 'names a tool that cannot be taken away', certain: false };
  if (name.includes('*') || name.startsWith('mcp__')) return null;
  if (/\)\s*[,;|&\s]\s*[A-Za-z]\w*(\(|$)/.test(text) || /^[A-Za-z]+\s*[,;]/.test(text))
    return { what: 'holds several rules in one text', certain: true };
  // Paths on these have a rule of their own.
  if (/^(MultiEdit|NotebookRead)\(/.test(text)) return null;
  if (name.startsWith('!')) return { what: 'negates a tool, which rules cannot', certain: true };
  if (name !== name.trim()) return { what: 'has a blank before the parenthesis or in front', certain: true };
  return known(name);
}

const TOOL_NAMES = new Set([...TOOLS, ...MORE_TOOLS]);

function known(name: string): Oddity | null {
  if (TOOL_NAMES.has(name)) return null;
  if (name === '') return { what: 'names no tool', certain: true };
  if (GONE_TOOLS.has(name)) return { what: `names \`${name}\`, which is no tool (any more)`, certain: true };
  const twin =
    TOOLS.find((tool) => tool.toLowerCase() === name.toLowerCase()) ?? (/^mcp__/i.test(name) ? 'mcp__…' : undefined);
  if (twin !== undefined) return { what: `is written in another case than \`${twin}\``, certain: true };
  const near = TOOLS.find((tool) => isNear(tool, name));
  if (near !== undefined) return { what: `names no known tool; did you mean \`${near}\``, certain: false };
  return { what: 'names no tool this version of the client has', certain: false };
}

function hit(entry: Entry, effect: string, odd: Oddity): Hit {
  const severity = odd.certain && effect !== 'allow' ? 'error' : 'warning';
  return { origin: entry.origin, severity, message: `${effect} ${quoted(entry.value)} ${odd.what}` };
}
