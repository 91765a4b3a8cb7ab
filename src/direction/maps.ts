// Turns one entry of a map key (plugins, marketplaces, servers) into a judgement.
import { isList } from '../parse.ts';
import { type Delta, type Judgement, narrower, unknown, wider } from './delta.ts';
import { diffOf } from './lists.ts';

/** An object keyed by name whose entries grant. */
export function grantEntry(delta: Delta): Judgement | null {
  if (delta.after === undefined) return narrower('The entry is gone.');
  if (delta.before === undefined) return wider('A new entry.');
  if (isList(delta.before) && isList(delta.after)) {
    const { added, removed } = diffOf(delta.before, delta.after);
    if (added.length === 0) return removed.length === 0 ? null : narrower('The entry grants less.');
  }
  return wider('The entry points somewhere else or grants other things.');
}

/** A plugin: true forces its code on, false blocks it, absent leaves the choice to people. */
export function pluginEntry(delta: Delta): Judgement | null {
  const rank = (value: Delta['before']) => (value === undefined ? 1 : value === true ? 2 : value === false ? 0 : null);
  const [before, after] = [rank(delta.before), rank(delta.after)];
  if (before === null || after === null)
    return unknown('A value that is not a boolean; it leaves the plugin off today.');
  const words = ['blocked', 'left to people', 'forced on'];
  const detail = `Was ${words[before]}, is ${words[after]}.`;
  return after > before ? wider(detail) : narrower(detail);
}
