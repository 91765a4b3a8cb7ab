// Finds keys that only managed settings may hold in project settings beside the policy.
import { rowAt } from '../facts/settings.ts';
import { child, isObject, parse } from '../parse.ts';
import type { Hit, LintRule } from './rule.ts';

export const noManagedKeyElsewhere: LintRule = {
  name: 'no-managed-key-elsewhere',
  severity: 'advice',
  why: 'In project settings the client ignores it.',
  fix: 'Move it to a fragment.',
  conditions: ['managed-only-in-wrong-place'],
  bad: { '10-a.json': { model: 'opus' }, '.claude/settings.json': '{ "allowManagedHooksOnly": true }' },
  good: { '10-a.json': { allowManagedHooksOnly: true }, '.claude/settings.json': '{ "model": "opus" }' },
  check: ({ files }) =>
    Object.entries(files)
      .filter(([name]) => /(^|\/)\.claude\/settings(\.local)?\.json$/.test(name))
      .flatMap(([file, content]): Hit[] => {
        const { settings } = parse({ file, bytes: new TextEncoder().encode(content) });
        const keys = isObject(settings ?? undefined) ? Object.keys(settings ?? {}) : [];
        return keys
          .filter((key) => rowAt(child('', key))?.managedOnly === true)
          .map((key) => ({
            origin: { file, pointer: child('', key) },
            message: `\`${key}\` counts in managed settings only`,
          }));
      }),
};
