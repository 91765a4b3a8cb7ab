// Finds starting modes in which nobody is asked, and modes that the policy itself forbids.
import { merged, placeOf, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noOpenMode: LintRule = {
  name: 'no-open-mode',
  severity: 'error',
  why: 'Sessions of the whole fleet start without a person who says yes or no.',
  fix: 'Start in `default` or `plan`, and lock the modes you do not want.',
  conditions: ['perm-default-mode-bypass'],
  bad: { '10-a.json': { permissions: { defaultMode: 'bypassPermissions' } } },
  good: { '10-a.json': { permissions: { defaultMode: 'plan', disableBypassPermissionsMode: 'disable' } } },
  check: (input): readonly Hit[] => {
    const mode = merged(input, 'permissions.defaultMode');
    if (mode !== 'bypassPermissions' && mode !== 'auto') return [];
    const lock =
      mode === 'auto'
        ? ['permissions.disableAutoMode', 'disableAutoMode']
        : ['permissions.disableBypassPermissionsMode'];
    const isLocked = lock.some((key) => merged(input, key) === 'disable');
    const origin = placeOf(input, 'permissions.defaultMode');
    if (isLocked)
      return [
        {
          origin,
          severity: 'warning',
          message: `\`defaultMode\` is ${quoted(mode)}, which the policy forbids`,
          why: 'The mode never starts.',
          fix: 'Remove one of the two.',
        },
      ];
    return [{ origin, severity: mode === 'auto' ? 'warning' : 'error', message: `sessions start in ${quoted(mode)}` }];
  },
};
