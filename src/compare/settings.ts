// Turns changed settings keys into SettingChanges with the places that wrote them, or into UnknownChanges where no direction is known.
import { direction, type KeyChange } from '../direction.ts';
import type { Policy } from '../merge.ts';
import type { Origin, Pointer } from '../parse.ts';
import type { SettingChange, UnknownChange } from './change.ts';

export function settingChanges(before: Policy, after: Policy): readonly (SettingChange | UnknownChange)[] {
  return direction(before.settings, after.settings).map((change) => {
    const origins = { before: originsOf(before, change.pointer), after: originsOf(after, change.pointer) };
    return change.direction === 'unknown' ? unknown(change, origins) : { kind: 'setting', ...change, origins };
  });
}

function unknown(change: KeyChange, origins: UnknownChange['origins']): UnknownChange {
  const values = { before: change.before ?? null, after: change.after ?? null };
  const why = change.key === null ? 'unknown key' : 'not modelled';
  return { kind: 'unknown', about: change.pointer, why, values, origins };
}

/** The places that wrote a value: its own leaf, or every leaf below it, each once. */
function originsOf({ origins }: Policy, pointer: Pointer): readonly Origin[] {
  const own = origins.get(pointer);
  if (own) return own;
  const below = [...origins].filter(([at]) => at.startsWith(`${pointer}/`));
  const all = below.flatMap(([, places]) => places);
  return [...new Map(all.map((origin) => [`${origin.file}#${origin.pointer}`, origin])).values()];
}
