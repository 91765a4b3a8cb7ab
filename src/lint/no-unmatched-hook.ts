// Finds hooks that never fire, and hooks on which nobody should rely.
import { parseRule } from '../compile.ts';
import { type Hook, hooks, quoted, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noUnmatchedHook: LintRule = {
  name: 'no-unmatched-hook',
  severity: 'warning',
  why: 'The client keeps a matcher or condition that cannot be read, and the hook does not run.',
  fix: 'Write a regular expression of tool names, or a permission rule as condition.',
  conditions: ['hook-matcher-regex', 'hook-if-invalid', 'hook-configchange-policy'],
  bad: {
    '10-a.json': {
      hooks: {
        PreToolUse: [{ matcher: 'Bash(', hooks: [{ type: 'command', command: '/opt/g', onFailure: 'block' }] }],
      },
    },
  },
  good: {
    '10-a.json': {
      hooks: {
        PreToolUse: [{ matcher: 'Bash|Edit', hooks: [{ type: 'command', command: '/opt/g', onFailure: 'block' }] }],
      },
    },
  },
  check: (input) => [...hooks(input).flatMap(judge), ...configChange(hooks(input))],
};

function judge({ event, matcher, handler, origin }: Hook): readonly Hit[] {
  const condition = text(handler, 'if');
  const severity = event === 'PreToolUse' || event === 'PermissionRequest' ? 'error' : 'warning';
  const bad =
    matcher !== '' && matcher !== '*' && !compiles(matcher)
      ? [{ origin, severity, message: `the matcher ${quoted(matcher)} is no regular expression` } as const]
      : [];
  const wrong =
    condition !== '' && parseRule(condition, 'deny') === null
      ? [{ origin, severity, message: `the condition ${quoted(condition)} is no permission rule` } as const]
      : [];
  return [...bad, ...wrong];
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) !== null;
  } catch {
    return false;
  }
}

function configChange(all: readonly Hook[]): readonly Hit[] {
  const hook = all.find(({ event }) => event === 'ConfigChange');
  if (hook === undefined) return [];
  return [
    {
      origin: hook.origin,
      severity: 'advice',
      message: 'a ConfigChange hook cannot block changes of the policy',
      why: 'It does not run for console, preferences or registry changes, and policy changes pass.',
      fix: 'Use it for the record only.',
    },
  ];
}
