// Finds Bash rules without PowerShell twins in a fleet that has Windows machines.
import { isOff } from '../facts/env.ts';
import { deliveryOf } from './channels.ts';
import { rulesOf, variable } from './reading.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const usePowershellTwins: LintRule = {
  name: 'use-powershell-twins',
  severity: 'warning',
  why: 'Bash rules and Bash hook matchers say nothing about the PowerShell tool, which is on by default on many Windows machines.',
  fix: 'Write the same rules for PowerShell, or deny PowerShell.',
  conditions: ['perm-powershell-gap'],
  bad: {
    '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } },
    'gate/delivery.json': '{ "channels": ["windows"] }',
  },
  good: {
    '10-a.json': { permissions: { deny: ['Bash(ssh *)', 'PowerShell(ssh *)'] } },
    'gate/delivery.json': '{ "channels": ["windows"] }',
  },
  check: (input) => {
    const bash = rulesOf(input, ['deny', 'ask'], ['Bash']).filter((rule) => rule.content !== null);
    const twins = rulesOf(input, ['deny', 'ask'], ['PowerShell']);
    const first = bash[0];
    if (first === undefined || twins.length > 0 || !hasWindows(input)) return [];
    return [{ origin: first.origin, message: `${bash.length} Bash rules, and none for PowerShell` }];
  },
};

/** Whether the fleet has Windows machines: gate/delivery.json says so, or the policy switches PowerShell on. */
function hasWindows(input: LintInput): boolean {
  const channels = deliveryOf(input).delivery.channels ?? [];
  return channels.includes('windows') || !isOff(variable(input, 'CLAUDE_CODE_USE_POWERSHELL_TOOL'));
}
