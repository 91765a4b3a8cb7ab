// Finds allowlists to which a second fragment adds: between fragments even a lock list only grows.
import { canonical } from '../direction/delta.ts';
import { rowAt } from '../facts/settings.ts';
import { isList, steps } from '../parse.ts';
import { type Entry, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';
import { pairs, written } from './written.ts';

export const noWidenedAllowlist: LintRule = {
  name: 'no-widened-allowlist',
  severity: 'warning',
  why: 'The lists unite, so the second fragment widens the lock of the first.',
  fix: 'Give each allowlist one fragment with one owner, and say so in gate/owners.json.',
  conditions: ['merge-allowlist-widened'],
  bad: { '10-security.json': { availableModels: ['opus'] }, '30-team.json': { availableModels: ['haiku'] } },
  good: { '10-security.json': { availableModels: ['opus', 'haiku'] } },
  check: (input) =>
    [...written(input)]
      .filter(([pointer]) => rowAt(pointer)?.kind === 'gateList')
      .flatMap(([pointer, entries]) =>
        pairs(entries).flatMap(([earlier, later]) => {
          const added = addedBy(earlier, later);
          const what = added.slice(0, 3).map(quoted).join(', ');
          const message = `\`${steps(pointer).join('.')}\` of \`${earlier.fragment.file}\` grows here by ${what}`;
          return added.length === 0 ? [] : [{ origin: later.origin, message }];
        }),
      ),
};

function addedBy(earlier: Entry, later: Entry) {
  if (!isList(earlier.value) || !isList(later.value)) return [];
  const had = new Set(earlier.value.map(canonical));
  return later.value.filter((entry) => !had.has(canonical(entry)));
}
