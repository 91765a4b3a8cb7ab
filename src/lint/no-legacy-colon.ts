// Finds the old prefix form `:*`; one finding a file.
import type { Fragment } from '../parse.ts';
import { type Entry, entries, quoted, rewrite } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

// `http://host:*` was meant as a port; another rule says so.
const LEGACY = /^(Bash\((?!.*:\/\/[^\s/]+:\*\)$)[^*]*[^*\s]):\*\)$/;

export const noLegacyColon: LintRule = {
  name: 'no-legacy-colon',
  severity: 'advice',
  why: '`:*` at the end means the same as ` *`, which is what the client writes itself; in the middle it means something else.',
  fix: 'Write ` *`.',
  conditions: ['perm-legacy-colon'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(curl:*)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(curl *)'] } } },
  check: (input) => {
    const old = new Map<Fragment, Entry[]>(input.fragments.map((fragment) => [fragment, []]));
    for (const effect of ['allow', 'ask', 'deny'])
      for (const entry of entries(input, `permissions.${effect}`))
        if (typeof entry.value === 'string' && LEGACY.test(entry.value)) old.get(entry.fragment)?.push(entry);
    return [...old.values()].flatMap(inOneFile);
  },
};

function inOneFile(old: readonly Entry[]): readonly Hit[] {
  const [first, ...others] = old;
  if (first === undefined) return [];
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  const edits = old.map(({ origin, value }) => rewrite(origin, String(value).replace(LEGACY, '$1 *)')));
  return [{ origin: first.origin, message: `${quoted(first.value)}${rest} in the old prefix form`, edits }];
}
