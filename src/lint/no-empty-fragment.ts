// Finds fragments without any setting: a truncated deployment looks just like them.
import type { LintRule } from './rule.ts';

export const noEmptyFragment: LintRule = {
  name: 'no-empty-fragment',
  severity: 'warning',
  why: 'The client reads an empty file as {} without a word, so a deployment that was cut short looks healthy.',
  fix: 'Delete the file, or put the settings in that belong there.',
  conditions: ['file-empty'],
  bad: { '10-a.json': '\n', '20-b.json': { permissions: { disableBypassPermissionsMode: 'disable' } } },
  good: { '10-a.json': { permissions: { disableBypassPermissionsMode: 'disable' } } },
  check: ({ fragments }) =>
    fragments
      .filter(({ settings }) => settings !== null && Object.keys(settings).length === 0)
      .filter(({ problems, text }) => problems.length === 0 || text.trim() === '')
      .map(({ file }) => ({ origin: { file, pointer: '' }, message: 'this fragment sets nothing' })),
};
