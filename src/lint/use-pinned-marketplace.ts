// Finds marketplaces whose content can change without a review.
import { own } from '../direction/delta.ts';
import { isObject } from '../parse.ts';
import { entries, quoted, text } from './reading.ts';
import type { LintRule } from './rule.ts';

export const usePinnedMarketplace: LintRule = {
  name: 'use-pinned-marketplace',
  severity: 'warning',
  why: 'A push to that repository runs code on every machine.',
  fix: 'Pin `ref` to a full commit id, and leave autoUpdate off.',
  conditions: ['plugin-unpinned'],
  bad: {
    '10-a.json': {
      extraKnownMarketplaces: { corp: { source: { source: 'github', repo: 'corp/plugins' }, autoUpdate: true } },
    },
  },
  good: {
    '10-a.json': {
      extraKnownMarketplaces: {
        corp: { source: { source: 'github', repo: 'corp/plugins', ref: '0123456789abcdef0123456789abcdef01234567' } },
      },
    },
  },
  check: (input) =>
    entries(input, 'extraKnownMarketplaces').flatMap(({ name, value, origin }) => {
      const source = isObject(value) ? own(value, 'source') : undefined;
      if (!isObject(value) || !isObject(source) || !['github', 'git', 'url'].includes(text(source, 'source')))
        return [];
      const updates = own(value, 'autoUpdate') === true;
      const isPinned = /^[0-9a-f]{40,64}$/.test(text(source, 'ref')) || text(source, 'source') === 'url';
      if (updates) return [{ origin, message: `the marketplace ${quoted(name)} updates itself` }];
      return isPinned ? [] : [{ origin, message: `the marketplace ${quoted(name)} is not pinned to a commit` }];
    }),
};
