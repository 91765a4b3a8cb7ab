// Finds entries that stand twice: rules in one list, and objects (hooks, servers) in two fragments.
import { canonical } from '../direction/delta.ts';
import { isList, isObject, type Json, originOf } from '../parse.ts';
import { type Entry, quoted, rewrite } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import { written } from './written.ts';

export const noDuplicateEntry: LintRule = {
  name: 'no-duplicate-entry',
  severity: 'advice',
  why: 'Equal texts count once; equal objects stay double, so a hook runs twice.',
  fix: 'Keep one.',
  conditions: ['perm-duplicate', 'merge-object-duplicates'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)', 'Bash(ssh:*)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Bash(ssh *)', 'Bash(scp *)'] } } },
  check: (input) => [...written(input).values()].flatMap((entries) => [...inOneList(entries), ...objects(entries)]),
};

/** Spellings that mean the same rule: the old prefix form, and a host with a final dot. */
const normal = (entry: Json) =>
  typeof entry === 'string' ? entry.replace(/(?<=^[^*]*):\*\)$/, ' *)').replace(/\.\)$/, ')') : null;

function inOneList(entries: readonly Entry[]): readonly Hit[] {
  return entries.flatMap(({ fragment, name, value }) => {
    if (!isList(value)) return [];
    const seen = new Set<string>();
    return value.flatMap((entry, index): Hit[] => {
      const key = normal(entry);
      if (key === null || !seen.has(key)) {
        if (key !== null) seen.add(key);
        return [];
      }
      const origin = originOf(fragment, `${name}/${index}`);
      return [{ origin, message: `${quoted(entry)} stands in this list already`, edits: [rewrite(origin, undefined)] }];
    });
  });
}

function objects(entries: readonly Entry[]): readonly Hit[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ fragment, name, value }) => {
    const lists: readonly (readonly [string, Json])[] = isList(value)
      ? [[name, value]]
      : isObject(value) && name === '/hooks'
        ? hookLists(value)
        : [];
    return lists.flatMap(([pointer, list]) =>
      !isList(list)
        ? []
        : list.flatMap((entry, index): Hit[] => {
            if (!isObject(entry)) return [];
            const key = `${pointer} ${canonical(entry)}`;
            const first = seen.get(key);
            seen.set(key, fragment.file);
            if (first === undefined) return [];
            const twice = name === '/hooks' ? 'the hook runs twice' : 'it stays double';
            return [
              {
                origin: originOf(fragment, `${pointer}/${index}`),
                message: `the same entry stands in \`${first}\`; ${twice}`,
              },
            ];
          }),
    );
  });
}

const hookLists = (value: Json) =>
  isObject(value) ? Object.entries(value).map(([event, groups]) => [`/hooks/${event}`, groups] as const) : [];
