// Finds allowlists that are broken in one fragment and whole in another: the strict reading of the broken one vanishes.
import { rowAt } from '../facts/settings.ts';
import { isList, steps } from '../parse.ts';
import type { LintRule } from './rule.ts';
import { written } from './written.ts';

export const noHealedList: LintRule = {
  name: 'no-healed-list',
  severity: 'warning',
  why: 'The broken list reads as [] (nothing allowed), but united with the list of another fragment only that one is left.',
  fix: 'Repair the list, and keep it in one fragment.',
  conditions: ['hidden-invalid-merge'],
  bad: { '10-a.json': { availableModels: 'opus' }, '20-b.json': { availableModels: ['haiku'] } },
  good: { '10-a.json': { availableModels: ['opus', 'haiku'] } },
  check: (input) => {
    const keys = written(input);
    return input.problems.flatMap(({ origin }) => {
      if (rowAt(origin.pointer)?.kind !== 'gateList') return [];
      const others = (keys.get(origin.pointer) ?? []).filter(
        ({ fragment, value }) => fragment.file !== origin.file && isList(value) && value.length > 0,
      );
      const first = others[0];
      const name = steps(origin.pointer).join('.');
      return first === undefined
        ? []
        : [{ origin, message: `\`${name}\` is broken here and whole in \`${first.fragment.file}\`` }];
    });
  },
};
