// Finds version bounds that keep clients from starting or from ever being updated.
import { compareVersions, versionOf } from '../direction/scalars.ts';
import { CLIENT_VERSION } from '../facts/client.ts';
import { isOff } from '../facts/env.ts';
import { merged, placeOf, variables } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noUnusableVersion: LintRule = {
  name: 'no-unusable-version',
  severity: 'warning',
  why: 'A client outside the bounds does not start, and one that is never updated never gets security fixes.',
  fix: 'Keep a valid range around the current release, and write the date of the next look into the pull request.',
  conditions: ['version-invalid', 'version-max-blocks-fixes'],
  bad: { '10-a.json': { requiredMinimumVersion: '2.1.330', requiredMaximumVersion: '2.1.300' } },
  good: { '10-a.json': { requiredMinimumVersion: '2.1.300' } },
  check: (input) => [...bounds(input), ...frozen(input)],
};

function bounds(input: LintInput): readonly Hit[] {
  const [low, high] = ['requiredMinimumVersion', 'requiredMaximumVersion'].map((key) => versionOf(merged(input, key)));
  if (low && high && compareVersions(low, high) < 0)
    return [
      {
        origin: placeOf(input, 'requiredMaximumVersion'),
        severity: 'error',
        message: '`requiredMaximumVersion` lies below `requiredMinimumVersion`',
        why: 'No version fits: no client of the fleet starts.',
        fix: 'Write a range that holds at least one release.',
      },
    ];
  const current = versionOf(CLIENT_VERSION);
  const late = low && current && compareVersions(current, low) > 0;
  return late
    ? [
        {
          origin: placeOf(input, 'requiredMinimumVersion'),
          message: `\`requiredMinimumVersion\` lies above ${CLIENT_VERSION}, the newest version this tool knows`,
        },
      ]
    : [];
}

function frozen(input: LintInput): readonly Hit[] {
  const maximum = versionOf(merged(input, 'requiredMaximumVersion'));
  const ceiling =
    maximum === null
      ? []
      : [
          {
            origin: placeOf(input, 'requiredMaximumVersion'),
            message: 'a highest version also keeps security fixes away',
          },
        ];
  const off = variables(input).filter(({ name, text }) => name === 'DISABLE_UPDATES' && !isOff(text));
  return [
    ...ceiling,
    ...off.map(({ name, origin }) => ({ origin, message: `\`${name}\` also keeps security fixes away` })),
  ];
}
