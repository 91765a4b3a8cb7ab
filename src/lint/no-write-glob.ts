// Finds wildcards in the write lists of the sandbox, which Linux skips.
import { entries, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noWriteGlob: LintRule = {
  name: 'no-write-glob',
  severity: 'warning',
  why: 'On Linux the sandbox skips an entry with a wildcard: a deny is not enforced there, an allow not granted.',
  fix: 'List folders without `*`, `?` and `[`.',
  conditions: ['sandbox-linux-write-glob'],
  bad: { '10-a.json': { sandbox: { enabled: true, filesystem: { denyWrite: ['~/.config/*'] } } } },
  good: { '10-a.json': { sandbox: { enabled: true, filesystem: { denyWrite: ['~/.config'] } } } },
  check: (input) =>
    ['sandbox.filesystem.allowWrite', 'sandbox.filesystem.denyWrite'].flatMap((key) =>
      entries(input, key)
        .filter(({ value }) => typeof value === 'string' && /[*?[]/.test(value.replace(/\/\*\*$/, '')))
        .map(({ value, origin }): Hit => ({ origin, message: `${quoted(value)} is skipped on Linux` })),
    ),
};
