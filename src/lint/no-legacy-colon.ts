// Finds the old prefix form `:*`; one finding a file.
import type { Effect } from '../compile.ts';
import { FIELDS } from '../facts/tools.ts';
import type { Fragment, Json } from '../parse.ts';
import { isLine } from '../tools/command-index.ts';
import { type Entry, entries, quoted, rewrite } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

// `http://host:*` was meant as a port; another rule says so. `timeout:*` is any value of that field.
const LEGACY = /^(Bash\((?!.*:\/\/[^\s/]+:\*\)$)[^*]*[^*\s]):\*\)$/;

export const noLegacyColon: LintRule = {
  name: 'no-legacy-colon',
  severity: 'advice',
  why: '`:*` at the end is the old form of ` *`, which is what the client writes itself. A deny or ask in it counts as the exact rule for its text, too, and an allow in it may switch off the exact one behind it; in the middle it means something else.',
  fix: 'Write ` *`.',
  conditions: ['perm-legacy-colon'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(curl:*)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(curl *)'] } } },
  check: (input) => {
    const lists = EFFECTS.map((effect) => ({ effect, rules: entries(input, `permissions.${effect}`) }));
    const isTied = tiesOf(lists);
    const old = new Map<Fragment, Legacy[]>(input.fragments.map((fragment) => [fragment, []]));
    for (const { effect, rules } of lists)
      for (const entry of rules) {
        const text = contentOf(entry.value);
        if (text !== null) old.get(entry.fragment)?.push({ ...entry, isTied: isTied(text, effect) });
      }
    return [...old.values()].flatMap(inOneFile);
  },
};

const EFFECTS = ['allow', 'ask', 'deny'] as const;

type Legacy = Entry & { readonly isTied: boolean };

/** `curl` of `Bash(curl:*)`; null for any other rule, and for `Bash(timeout:*)`. */
function contentOf(value: Json): string | null {
  const text = typeof value === 'string' ? LEGACY.exec(value)?.[1]?.slice('Bash('.length) : undefined;
  return text === undefined || FIELDS['Bash']?.includes(text) ? null : text;
}

/** Whether `X *` decides something else beside the other rules: with one for X itself, a deny with a wildcard beside an ask, and as an allow of a line. */
function tiesOf(lists: readonly { readonly effect: Effect; readonly rules: readonly Entry[] }[]) {
  const written = new Map(lists.map(({ effect, rules }) => [effect, new Set(rules.map(({ value }) => value))]));
  const wild = [...(written.get('deny') ?? [])].map((rule) => /^Bash\(([^\s:*]*).*\*/.exec(String(rule))?.[1]);
  const denied = new Set(wild);
  return (text: string, effect: Effect): boolean =>
    [...written].some(
      ([other, rules]) => rules.has(`Bash(${text})`) || (other !== effect && rules.has(`Bash(${text}:*)`)),
    ) ||
    (effect === 'allow' && isLine(`${text}:*`)) ||
    (effect === 'ask' && (denied.has('') || denied.has(text.split(' ')[0])));
}

function inOneFile(old: readonly Legacy[]): readonly Hit[] {
  const [first, ...others] = old;
  if (first === undefined) return [];
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  const edits = old
    .filter(({ isTied }) => !isTied)
    .map(({ origin, value }) => rewrite(origin, String(value).replace(LEGACY, '$1 *)')));
  const tied = old.length - edits.length;
  const kept =
    tied === 0 ? '' : `; ${tied === old.length ? 'no' : `${tied} with no`} automatic fix, as other rules depend on it`;
  return [{ origin: first.origin, message: `${quoted(first.value)}${rest} in the old prefix form${kept}`, edits }];
}
