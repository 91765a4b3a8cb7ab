// Finds later fragments that set a lock of an earlier one back to a looser value.
import { direction } from '../direction.ts';
import { rowAt } from '../facts/settings.ts';
import { isObject, type Json, type JsonObject, type Pointer, steps } from '../parse.ts';
import { type Entry, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';
import { pairs, written } from './written.ts';

const LOCKS = new Set(['strictBool', 'strictEnum', 'lockSet', 'pin', 'versionFloor', 'versionCeil']);
// A starting mode is a default, not a lock.
const isLock = (pointer: Pointer) => LOCKS.has(rowAt(pointer)?.kind ?? '') && pointer !== '/permissions/defaultMode';

export const noLoosenedLock: LintRule = {
  name: 'no-loosened-lock',
  severity: 'error',
  why: 'Between fragments the later value simply wins; the lock of the earlier fragment does not exist on any machine.',
  fix: 'Keep each lock in one fragment, and take the looser value out of the other.',
  conditions: ['merge-lock-reset'],
  bad: { '10-security.json': { allowManagedHooksOnly: true }, '90-team.json': { allowManagedHooksOnly: false } },
  good: { '10-security.json': { allowManagedHooksOnly: true }, '90-team.json': { availableModels: ['opus'] } },
  check: (input) =>
    [...written(input)]
      .filter(([pointer, entries]) => entries.length > 1 && isLock(pointer))
      .flatMap(([pointer, entries]) =>
        pairs(entries)
          .filter(([earlier, later]) => isLooser(input, pointer, [earlier.value, later.value]))
          .map(([earlier, later]) => ({ origin: later.origin, message: told(pointer, earlier, later) })),
      ),
};

const told = (pointer: Pointer, earlier: Entry, later: Entry) =>
  `\`${steps(pointer).join('.')}\` is ${quoted(earlier.value)} in \`${earlier.fragment.file}\` and loosened to ${quoted(later.value)} here`;

/** Whether the second value alone, all else equal, is wider than the first. */
export function isLooser(input: LintInput, pointer: Pointer, values: readonly [Json, Json]): boolean {
  const [before, after] = values.map((value) => replaced(input.policy.settings, steps(pointer), value));
  const changes = direction(before ?? {}, after ?? {});
  return changes.some((change) => change.pointer === pointer && change.direction === 'wider');
}

function replaced(settings: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  const inner = settings[key];
  return { ...settings, [key]: rest.length === 0 ? value : replaced(isObject(inner) ? inner : {}, rest, value) };
}
