// Finds marketplaces and plugins that the policy itself keeps from loading.
import { own, same } from '../direction/delta.ts';
import { isList, isObject, type Json } from '../parse.ts';
import { type Entry, entries, merged, quoted, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noUnreachableMarketplace: LintRule = {
  name: 'no-unreachable-marketplace',
  severity: 'warning',
  why: 'What the lists do not admit is not loaded: the plugins people count on are missing.',
  fix: 'Make extraKnownMarketplaces, strictKnownMarketplaces and enabledPlugins agree.',
  conditions: ['plugin-strict-vs-extra'],
  bad: {
    '10-a.json': {
      strictKnownMarketplaces: [],
      extraKnownMarketplaces: { corp: { source: { source: 'github', repo: 'corp/plugins' } } },
    },
  },
  good: {
    '10-a.json': {
      strictKnownMarketplaces: [{ source: 'github', repo: 'corp/*' }],
      extraKnownMarketplaces: { corp: { source: { source: 'github', repo: 'corp/plugins' } } },
    },
  },
  check: (input) => [
    ...entries(input, 'extraKnownMarketplaces').flatMap((entry) => refused(input, entry)),
    ...orphans(input),
  ],
};

function refused(input: LintInput, { name, value, origin }: Entry): readonly Hit[] {
  const source = isObject(value) ? own(value, 'source') : undefined;
  if (source === undefined) return [];
  const [strict, blocked] = ['strictKnownMarketplaces', 'blockedMarketplaces'].map((key) => merged(input, key));
  if (isList(blocked) && blocked.some((entry) => admits(entry, source) === true))
    return [{ origin, message: `the marketplace ${quoted(name)} is blocked by \`blockedMarketplaces\`` }];
  if (!isList(strict) || strict.some((entry) => admits(entry, source) !== false)) return [];
  return [{ origin, message: `the marketplace ${quoted(name)} is not among \`strictKnownMarketplaces\`` }];
}

/** Whether a list entry names a source; null where a pattern decides that we do not evaluate. */
function admits(entry: Json, source: Json): boolean | null {
  if (!isObject(entry) || !isObject(source)) return false;
  const kind = text(entry, 'source');
  if (kind === 'hostPattern' || kind === 'pathPattern') return null;
  if (kind !== text(source, 'source')) return false;
  if (kind === 'github') {
    const [pattern, repo] = [text(entry, 'repo').toLowerCase(), text(source, 'repo').toLowerCase()];
    return pattern === repo || (pattern.endsWith('/*') && repo.startsWith(pattern.slice(0, -1)));
  }
  return (
    same(entry, source) ||
    ['url', 'package', 'path'].some((field) => text(entry, field) !== '' && text(entry, field) === text(source, field))
  );
}

function orphans(input: LintInput): readonly Hit[] {
  const known = merged(input, 'extraKnownMarketplaces');
  const strict = merged(input, 'strictKnownMarketplaces');
  // Where people may add marketplaces themselves, any name can be known to them.
  if (!isList(strict) || strict.length > 0) return [];
  return entries(input, 'enabledPlugins').flatMap(({ name, value, origin }) => {
    const marketplace = name.split('@').at(-1) ?? '';
    const isKnown = isObject(known) && own(known, marketplace) !== undefined;
    return value === true && !isKnown
      ? [{ origin, message: `${quoted(name)} comes from a marketplace that nobody may add` }]
      : [];
  });
}
