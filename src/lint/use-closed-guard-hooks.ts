// Finds guard hooks that let the action pass when they fail.
import { own } from '../direction/delta.ts';
import { type Hook, hooks, text } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useClosedGuardHooks: LintRule = {
  name: 'use-closed-guard-hooks',
  severity: 'warning',
  why: 'A guard that crashes, times out or runs beside the action does not stop it.',
  fix: 'Set onFailure to "block", exit with 2 on doubt, and never run a guard async.',
  conditions: ['hook-guard-fails-open'],
  bad: {
    '10-a.json': {
      hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: '/opt/corp/guard' }] }] },
    },
  },
  good: {
    '10-a.json': {
      hooks: {
        PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: '/opt/corp/guard', onFailure: 'block' }] }],
      },
    },
  },
  check: (input) =>
    hooks(input).flatMap((hook) => {
      const fault = faultOf(hook);
      return fault === null ? [] : [{ origin: hook.origin, message: `a ${hook.event} hook ${fault}` }];
    }),
};

function faultOf({ event, handler }: Hook): string | null {
  if (event !== 'PreToolUse' && event !== 'PermissionRequest') return null;
  if (own(handler, 'async') === true) return 'runs beside the action and cannot stop it';
  const canBlock = ['command', 'http', 'mcp_tool'].includes(text(handler, 'type'));
  return canBlock && text(handler, 'onFailure') !== 'block' ? 'lets the action pass when it fails' : null;
}
