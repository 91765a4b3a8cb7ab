// Turns settings into the first value a format can't carry, named by its pointer.
import { child, isList, type Json, type JsonObject, type Pointer } from '../parse.ts';
import type { Release } from './format.ts';

/** Why a format can't carry a value; the sentences are in facts/delivery.ts. */
type RefusalReason =
  | 'null'
  | 'number-overflow'
  | 'big-integer'
  | 'control-character'
  | 'lone-surrogate'
  | 'file-name'
  | 'too-large';

/** A value a format can't carry, named; the format refuses instead of writing something else. */
export interface Refusal {
  readonly format: string;
  /** RFC 6901 pointer into the merged settings; for `file-name` the name of the file. */
  readonly pointer: Pointer;
  readonly why: RefusalReason;
}

/** Looks at one scalar, or at one key of an object; null iff the format can carry it. */
export type Objection = (value: string | number | boolean | null) => RefusalReason | null;

/** The first value or key of the settings, in document order, that a format objects to. */
export function firstObjection(format: string, settings: JsonObject, objection: Objection): Refusal | null {
  const found = search(settings, objection);
  return found && { format, ...found };
}

type Found = Pick<Refusal, 'pointer' | 'why'>;

function search(value: Json, objection: Objection): Found | null {
  if (value === null || typeof value !== 'object') {
    const why = objection(value);
    return why && { pointer: '', why };
  }
  for (const [key, inner] of isList(value) ? value.entries() : Object.entries(value)) {
    const why = typeof key === 'number' ? null : objection(key);
    const found = why ? { pointer: '', why } : search(inner, objection);
    if (found) return { pointer: child('', key) + found.pointer, why: found.why };
  }
  return null;
}

/** JSON has no text for a number that overflowed while it was read. */
const jsonObjection: Objection = (value) =>
  typeof value === 'number' && !Number.isFinite(value) ? 'number-overflow' : null;

/** What a format refuses that holds the settings as JSON text. */
export const jsonRefusal =
  (format: string) =>
  ({ settings }: Pick<Release, 'settings'>): Refusal | null =>
    firstObjection(format, settings, jsonObjection);
