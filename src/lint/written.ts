// Turns fragments into who wrote which known key, so that rules about merging look at each key once.
import { keysBelow, rowAt } from '../facts/settings.ts';
import { once } from '../once.ts';
import { child, type Fragment, isObject, type Json, originOf, type Pointer } from '../parse.ts';
import type { Entry } from './reading.ts';
import type { LintInput } from './types.ts';

/** Pointers of known keys and of the entries of their maps, each with every fragment that wrote it, in merge order. */
export const written = (input: LintInput): ReadonlyMap<Pointer, readonly Entry[]> => writtenIn(input.fragments);

const writtenIn = once((fragments: readonly Fragment[]) => {
  const found = new Map<Pointer, Entry[]>();
  for (const fragment of fragments)
    if (fragment.settings !== null) walk(fragment, { pointer: '', value: fragment.settings }, found);
  return found;
});

interface Node {
  readonly pointer: Pointer;
  readonly value: Json;
}

function walk(fragment: Fragment, { pointer, value }: Node, found: Map<Pointer, Entry[]>): void {
  const inside = isObject(value) && (keysBelow(pointer) !== undefined || isMap(pointer));
  if (!inside) {
    const entry = { fragment, name: pointer, value, origin: originOf(fragment, pointer) };
    const writers = found.get(pointer);
    if (writers === undefined) found.set(pointer, [entry]);
    else writers.push(entry);
    return;
  }
  for (const [key, item] of Object.entries(value)) walk(fragment, { pointer: child(pointer, key), value: item }, found);
}

const MAPS = new Set(['envMap', 'pluginMap', 'grantMap']);
const isMap = (pointer: Pointer) => MAPS.has(rowAt(pointer)?.kind ?? '');

/** Later writers of a key with the writer before them. */
export function pairs(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  return entries.slice(1).map((later, index) => [entries[index] ?? later, later] as const);
}
