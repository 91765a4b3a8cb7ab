// Finds embedding programs that may add allow rules and hosts to the policy.
import { merged, placeOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noOpenParent: LintRule = {
  name: 'no-open-parent',
  severity: 'warning',
  why: 'The embedding program’s allow rules and hosts count beside yours.',
  fix: 'Set allowManagedPermissionRulesOnly and sandbox.network.allowManagedDomainsOnly.',
  conditions: ['parent-merge-open'],
  bad: { '10-a.json': { parentSettingsBehavior: 'merge' } },
  good: {
    '10-a.json': {
      parentSettingsBehavior: 'merge',
      allowManagedPermissionRulesOnly: true,
      sandbox: { enabled: true, network: { allowManagedDomainsOnly: true } },
    },
  },
  check: (input) => {
    const open = ['allowManagedPermissionRulesOnly', 'sandbox.network.allowManagedDomainsOnly'].filter(
      (key) => merged(input, key) !== true,
    );
    if (merged(input, 'parentSettingsBehavior') !== 'merge' || open.length === 0) return [];
    return [
      {
        origin: placeOf(input, 'parentSettingsBehavior'),
        message: `\`parentSettingsBehavior\` is \`merge\` without ${open.map((key) => `\`${key}\``).join(' and ')}`,
      },
    ];
  },
};
