// Turns changed settings keys into SettingChanges with the places that wrote them, or into UnknownChanges where no direction is known.
import { direction, type KeyChange } from '../direction.ts';
import type { Policy } from '../merge.ts';
import type { JsonObject, Origin, Pointer } from '../parse.ts';
import type { SettingChange, Side, UnknownChange } from './change.ts';
import { isSandboxed, ruleOriginsOf, withRuleHosts } from './sandbox.ts';

/** Where a side has a sandbox, its lists of hosts are those the WebFetch rules add to. */
export function settingChanges(before: Side, after: Side): readonly (SettingChange | UnknownChange)[] {
  const isConfined = [before, after].some(({ policy }) => isSandboxed(policy.settings));
  const [old, now] = [before, after].map(({ policy, ruleset }) =>
    isConfined ? withRuleHosts({ ...ruleset, settings: policy.settings }) : policy.settings,
  ) as [JsonObject, JsonObject];
  return direction(old, now).map((found) => {
    const { pointer } = found;
    const rules = isConfined
      ? { before: ruleOriginsOf(pointer, before, after), after: ruleOriginsOf(pointer, after, before) }
      : { before: [], after: [] };
    const origins = {
      before: [...rules.before, ...originsOf(before.policy, pointer)],
      after: [...rules.after, ...originsOf(after.policy, pointer)],
    };
    const isFed = rules.before.length + rules.after.length > 0;
    const change = isFed ? { ...found, meaning: `${found.meaning} WebFetch(domain:…) rules add to it.` } : found;
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
