// Finds later lists that look as if they removed entries of an earlier one: lists only concatenate.
import { canonical } from '../direction/delta.ts';
import { isList, type Json, steps } from '../parse.ts';
import type { Entry } from './reading.ts';
import type { LintRule } from './rule.ts';
import { pairs, written } from './written.ts';

export const noVainRemoval: LintRule = {
  name: 'no-vain-removal',
  severity: 'warning',
  why: 'Fragments can only add to a list: an empty or shorter list in a later fragment removes nothing.',
  fix: 'Remove the entry from the fragment that adds it.',
  conditions: ['merge-array-noop-removal'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } }, '20-b.json': { permissions: { deny: [] } } },
  good: {
    '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } },
    '20-b.json': { permissions: { deny: ['Bash(scp *)'] } },
  },
  check: (input) =>
    [...written(input)].flatMap(([pointer, entries]) =>
      pairs(entries)
        .filter(([earlier, later]) => isVain(earlier, later))
        .map(([earlier, later]) => ({
          origin: later.origin,
          message: `\`${steps(pointer).join('.')}\` removes nothing of what \`${earlier.fragment.file}\` lists`,
        })),
    ),
};

function isVain(earlier: Entry, later: Entry): boolean {
  if (!isList(earlier.value) || !isList(later.value) || later.value.length >= earlier.value.length) return false;
  if (later.value.length === 0) return true;
  const had = new Set<string>(earlier.value.map((entry: Json) => canonical(entry)));
  return later.value.length > 1 && later.value.every((entry) => had.has(canonical(entry)));
}
