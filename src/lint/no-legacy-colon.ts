// Finds the old prefix form `:*`; one finding a file.
import { isList, originOf } from '../parse.ts';
import { entries, quoted, rewrite } from './reading.ts';
import type { LintRule } from './rule.ts';

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
  check: (input) =>
    input.fragments.flatMap((fragment) => {
      const old = ['allow', 'ask', 'deny'].flatMap((effect) =>
        entries({ ...input, fragments: [fragment] }, `permissions.${effect}`).filter(
          ({ value }) => typeof value === 'string' && LEGACY.test(value),
        ),
      );
      const first = old[0];
      if (first === undefined || isList(first.value)) return [];
      const edits = old.map(({ origin, value }) => rewrite(origin, String(value).replace(LEGACY, '$1 *)')));
      const rest = old.length === 1 ? '' : ` and ${old.length - 1} more`;
      return [
        {
          origin: first.origin ?? originOf(fragment, ''),
          message: `${quoted(first.value)}${rest} in the old prefix form`,
          edits,
        },
      ];
    }),
};
