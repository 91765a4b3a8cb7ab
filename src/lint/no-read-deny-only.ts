// Finds file denies that shell commands or other tools walk around.
import { isCarving } from '../tools/path-pattern.ts';
import { quoted, rulesOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noReadDenyOnly: LintRule = {
  name: 'no-read-deny-only',
  severity: 'warning',
  why: 'Rules bind the built-in tools and the commands the client recognises; any script still opens the file.',
  fix: 'Switch the sandbox on, where the operating system enforces the rule; deny Edit for the same paths.',
  conditions: ['perm-read-deny-not-subprocess', 'perm-read-deny-no-edit'],
  bad: { '10-a.json': { permissions: { deny: ['Read(~/.ssh/**)'] } } },
  good: {
    '10-a.json': {
      permissions: { deny: ['Read(~/.ssh/**)', 'Edit(~/.ssh/**)'] },
      sandbox: { enabled: true, failIfUnavailable: true, filesystem: { denyRead: ['~/.ssh'] } },
    },
  },
  check: (input) => [...unsandboxed(input), ...withoutEdit(input), ...bare(input)],
};

const denies = (input: LintInput) =>
  rulesOf(input, ['deny'], ['Read']).filter(({ content }) => content !== null && !isCarving(content));

// In the sandbox the operating system enforces Read denies for every command (semantics section 9, measured).
function unsandboxed(input: LintInput): readonly Hit[] {
  const rules = denies(input);
  const first = rules[0];
  if (first === undefined || sandboxed(input)) return [];
  const rest = rules.length === 1 ? '' : ` and ${rules.length - 1} more`;
  return [{ origin: first.origin, message: `deny ${quoted(first.text)}${rest}: scripts still read the files` }];
}

function withoutEdit(input: LintInput): readonly Hit[] {
  const edits = rulesOf(input, ['deny'], ['Edit']);
  if (edits.some(({ content }) => content === '//**')) return [];
  const paths = new Set(edits.map(({ content }) => content));
  const rules = denies(input).filter(({ content }) => !paths.has(content));
  const first = rules[0];
  if (first === undefined) return [];
  const rest = rules.length === 1 ? '' : ` and ${rules.length - 1} more`;
  return [
    {
      origin: first.origin,
      severity: 'advice',
      message: `deny ${quoted(first.text)}${rest} without Edit for the same path`,
      why: 'NotebookEdit does not follow Read rules.',
      fix: 'Deny Edit for the same paths.',
    },
  ];
}

// `Read(*)` and `Edit(*)` are the bare tools: other tools and commands still read and write.
function bare(input: LintInput): readonly Hit[] {
  return rulesOf(input, ['deny'], ['Read', 'Edit'])
    .filter(({ content }) => content === null)
    .map((rule) => ({
      origin: rule.origin,
      message: `deny ${quoted(rule.text)} is the tool alone: ${rule.tool === 'Edit' ? 'Write and redirections still write' : '`cat` still reads'}`,
      fix: `Write ${rule.tool}(//**) for every path.`,
    }));
}
