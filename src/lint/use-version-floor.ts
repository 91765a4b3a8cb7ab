// Finds keys that older clients ignore while nothing keeps older clients from starting.
import { compareVersions, versionOf } from '../direction/scalars.ts';
import { rowAbove } from '../facts/settings.ts';
import { steps } from '../parse.ts';
import { merged } from './reading.ts';
import type { LintRule } from './rule.ts';
import { written } from './written.ts';

export const useVersionFloor: LintRule = {
  name: 'use-version-floor',
  severity: 'warning',
  why: 'Older clients ignore a key they do not know, so on those machines the control does not exist.',
  fix: 'Set `requiredMinimumVersion` at least that high.',
  conditions: ['version-gated-key'],
  bad: { '10-a.json': { requiredMinimumVersion: '2.1.200', deniedModels: ['opus'] } },
  good: { '10-a.json': { requiredMinimumVersion: '2.1.283', deniedModels: ['opus'] } },
  check: (input) => {
    const floor = versionOf(merged(input, 'requiredMinimumVersion')) ?? [0, 0, 0];
    const newer = [...written(input)].flatMap(([pointer, entries]) => {
      const row = rowAbove(pointer);
      const since = versionOf(row?.since);
      const origin = entries[0]?.origin;
      if (row === undefined || since === null || origin === undefined || compareVersions(floor, since) <= 0) return [];
      return [{ key: steps(pointer).join('.'), since, text: row.since ?? '', origin }];
    });
    const first = newer.toSorted((a, b) => compareVersions(a.since, b.since))[0];
    if (first === undefined) return [];
    const more = newer.length > 1 ? ` (and ${newer.length - 1} more keys are newer than the floor)` : '';
    return [
      { origin: first.origin, message: `\`${first.key}\` is read since ${first.text}; older clients may start${more}` },
    ];
  },
};
