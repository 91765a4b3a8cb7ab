// Finds programs outside the sandbox that can do anything, and exclusions written as permission rules.
import { RUNS_ANYTHING } from '../facts/commands.ts';
import { entries, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';

const REMOTE = ['docker', 'podman', 'kubectl', 'ssh'];

export const noBroadExclusion: LintRule = {
  name: 'no-broad-exclusion',
  severity: 'warning',
  why: 'Excluded commands run unsandboxed, and users can add to the list.',
  fix: 'Exclude single commands that cannot start others.',
  conditions: ['sandbox-excluded-broad'],
  bad: { '10-a.json': { sandbox: { enabled: true, excludedCommands: ['docker *', 'Bash(git *)'] } } },
  good: { '10-a.json': { sandbox: { enabled: true, excludedCommands: ['terraform plan'] } } },
  check: (input) =>
    entries(input, 'sandbox.excludedCommands').flatMap(({ value, origin }) => {
      const fault = typeof value === 'string' ? faultOf(value) : null;
      return fault === null ? [] : [{ origin, message: `${quoted(value)} ${fault}` }];
    }),
};

function faultOf(text: string): string | null {
  if (/^[A-Z]\w*\(/.test(text)) return 'is a permission rule; here only the command stands';
  const program = text.split(/[\s:*]/, 1)[0] ?? '';
  if (program === '') return 'excludes every command';
  return REMOTE.includes(program) || RUNS_ANYTHING.includes(program)
    ? `lets \`${program}\` start anything outside the sandbox`
    : null;
}
