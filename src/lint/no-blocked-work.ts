// Finds denies that stop the work everybody does every day, and policies that refuse what they do not allow but allow nothing.
import type { Rule } from '../compile.ts';
import { EVERYDAY } from '../facts/commands.ts';
import { matchesCommand, parseCommandPattern } from '../tools/command-pattern.ts';
import { merged, placeOf, quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noBlockedWork: LintRule = {
  name: 'no-blocked-work',
  severity: 'warning',
  why: 'People work around a policy that stops their work: other accounts, other tools, no policy at all.',
  fix: 'Deny what is dangerous, not the tool it comes with; try the policy on a pilot group first.',
  conditions: ['perm-too-tight'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(git *)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(git push --mirror*)'] } } },
  check: (input) => [...rulesOf(input, ['deny']).flatMap(blocked), ...nothingAllowed(input)],
};

const WORK_TOOLS = new Set(['Bash', 'Read', 'Edit', 'Write', 'Grep', 'Glob']);

function blocked(rule: Rule): readonly Hit[] {
  if (rule.content === null)
    return WORK_TOOLS.has(rule.tool)
      ? [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work` }]
      : [];
  if (rule.tool === 'Read' || rule.tool === 'Edit')
    return /^(\.\/)?\*\*(\/\*)?$|^\/\/\*\*$/.test(rule.content)
      ? [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work` }]
      : [];
  if (rule.tool !== 'Bash') return [];
  const pattern = parseCommandPattern(rule.content);
  const example = EVERYDAY.find((text) => matchesCommand(pattern, text, text));
  return example === undefined
    ? []
    : [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work such as \`${example}\`` }];
}

function nothingAllowed(input: LintInput): readonly Hit[] {
  const key =
    merged(input, 'permissions.defaultMode') === 'dontAsk'
      ? 'permissions.defaultMode'
      : 'permissions.denyInsteadOfPrompting';
  const refuses = key === 'permissions.defaultMode' || merged(input, key) === true;
  if (!refuses || rulesOf(input, ['allow']).length > 0) return [];
  return [
    { origin: placeOf(input, key), message: 'everything that no rule allows is refused, and no rule allows anything' },
  ];
}
