// Looks up what is known about a settings key by its JSON pointer.
import type { PlainRow, SettingRow } from './row.ts';
import { PLAIN_ROWS, SETTING_ROWS } from './settings.generated.ts';

/** The pointer of a dotted key of the facts, whose segments hold no dots. */
export const pointerOf = (key: string): string => `/${key.replaceAll('.', '/')}`;

const rows: ReadonlyMap<string, SettingRow> = new Map(SETTING_ROWS.map((row) => [pointerOf(row.key), row]));
const plain: ReadonlyMap<string, PlainRow> = new Map(PLAIN_ROWS.map((row) => [pointerOf(row.key), row]));
const children: ReadonlyMap<string, readonly string[]> = childNames([...rows.keys(), ...plain.keys()]);

function childNames(pointers: readonly string[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const pointer of pointers) {
    const segments = pointer.split('/').slice(1);
    segments.forEach((segment, depth) => {
      const parent = depth === 0 ? '' : `/${segments.slice(0, depth).join('/')}`;
      found.set(parent, (found.get(parent) ?? new Set()).add(segment));
    });
  }
  return new Map([...found].map(([parent, names]) => [parent, [...names].sort()]));
}

/** The row of exactly this key. */
export const rowAt = (pointer: string): SettingRow | undefined => rows.get(pointer);

/** The row of this key or of the nearest key above it: `/env/HOME` belongs to `env`. */
export function rowAbove(pointer: string): SettingRow | undefined {
  const row = rows.get(pointer);
  const end = pointer.lastIndexOf('/');
  return row ?? (end <= 0 ? undefined : rowAbove(pointer.slice(0, end)));
}

/** A known key without security meaning, at or above this pointer. */
export function plainAbove(pointer: string): PlainRow | undefined {
  const row = plain.get(pointer);
  const end = pointer.lastIndexOf('/');
  return row ?? (end <= 0 ? undefined : plainAbove(pointer.slice(0, end)));
}

/** The names of the keys known below a pointer, sorted; undefined when the value is free (a map) or not an object. */
export const keysBelow = (pointer: string): readonly string[] | undefined => children.get(pointer);
