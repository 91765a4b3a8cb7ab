// Checks that every guard file (gate/*.json, tests/*.json) can be read: a broken one must not quietly guard nothing.
import { nearest } from '../distance.ts';
import type { Finding } from '../lint/index.ts';
import { titleOf } from '../lint/problems.ts';
import type { Problem } from '../parse.ts';
import type { Checked, CheckInput } from './check.ts';

const SENTENCES: Readonly<Record<string, (args: Problem['args']) => string>> = {
  'guard-file': ({ message }) => String(message),
  'test-call': callFault,
  'guard-name': nameFault,
  symlink: () => 'it is a symbolic link',
  'not-a-file': () => 'it is no plain file',
  unreadable: () => 'it cannot be read',
  'not-utf8': () => 'it is not UTF-8',
  'gate-not-json': () => 'it is not JSON',
};

function nameFault({ name, known }: Problem['args']): string {
  const names = [known].flat().map(String);
  const meant = nearest(String(name), names);
  return meant === null ? `the gate reads ${names.join(', ')} alone` : `did you mean \`${meant}\`?`;
}

/** What is wrong with a call of a policy test; backticks hold text of the file. */
export function callFault({ call, tool, meant, field }: Problem['args']): string {
  const shown = `\`${JSON.stringify(call)}\``;
  if (typeof field === 'string') return `${shown} leaves out \`${field}\`, the text that every ${tool} call has`;
  if (typeof tool !== 'string') return `${shown} is no tool call; write \`Bash(ls)\` or {"tool", "input"}`;
  const hint = typeof meant === 'string' ? `; did you mean \`${meant}\`?` : '; tools of MCP servers start with `mcp__`';
  return `${shown} names no tool of the client${hint}`;
}

export function guardFilesCheck({ guard }: CheckInput): Checked | null {
  if (guard.problems.length === 0) return null;
  const findings = guardFindings(guard.problems);
  return {
    check: {
      name: 'guard files',
      result: 'failed',
      summary: `${findings.length} fault${findings.length === 1 ? '' : 's'}`,
      details: findings.map(({ origin, message }) => `\`${origin.file}\`: ${message}`),
      paste: null,
    },
    findings,
  };
}

export const guardFindings = (problems: readonly Problem[]): readonly Finding[] => problems.map(findingOf);

/** What is wrong with a guard file. */
export const guardFault = (problem: Problem): string => SENTENCES[problem.code]?.(problem.args) ?? titleOf(problem);

function findingOf(problem: Problem): Finding {
  const { origin, args } = problem;
  const says = guardFault(problem);
  return {
    rule: 'use-valid-guard-file',
    severity: 'error',
    origin,
    message: `this guard file${args['base'] === true ? ' of production' : ''} can't be used: ${says}`,
    why: 'The gate reads it to judge the policy; while it is broken nothing it says is checked.',
    fix: 'Repair the file; its schema in schemas/ says what it may hold.',
    edits: [],
  };
}
