// Finds plugin policies with a side door: marketplaces without a list, and flags that load from anywhere.
import { isObject } from '../parse.ts';
import { merged, placeOf } from './reading.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const useMarketplaceLock: LintRule = {
  name: 'use-marketplace-lock',
  severity: 'warning',
  why: 'A plugin is code. Without the list anybody adds any marketplace; without the flag lock one command-line flag goes round the list.',
  fix: 'Set strictKnownMarketplaces ([] for none) and disableSideloadFlags.',
  conditions: ['plugin-open-marketplaces', 'plugin-sideload'],
  bad: { '10-a.json': { enabledPlugins: { 'review@corp': true } } },
  good: {
    '10-a.json': {
      enabledPlugins: { 'review@corp': true },
      strictKnownMarketplaces: [{ source: 'github', repo: 'corp/plugins' }],
      disableSideloadFlags: true,
    },
  },
  check: (input) => [...open(input), ...sideload(input)],
};

function open(input: LintInput) {
  const key = ['enabledPlugins', 'extraKnownMarketplaces'].find((name) => isObject(merged(input, name)));
  if (key === undefined || merged(input, 'strictKnownMarketplaces') !== undefined) return [];
  return [
    {
      origin: placeOf(input, key),
      message: `\`${key}\` without \`strictKnownMarketplaces\`: people may add any marketplace`,
    },
  ];
}

function sideload(input: LintInput) {
  const key = ['strictKnownMarketplaces', 'strictPluginOnlyCustomization'].find(
    (name) => merged(input, name) !== undefined && merged(input, name) !== false,
  );
  if (key === undefined || merged(input, 'disableSideloadFlags') === true) return [];
  return [
    {
      origin: placeOf(input, key),
      message: `\`${key}\` without \`disableSideloadFlags\`: a flag loads plugins from anywhere`,
    },
  ];
}
