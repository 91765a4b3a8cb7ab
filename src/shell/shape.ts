// Reads fields out of data of unknown shape (answers of GitHub, event payloads, files): a value of the wanted type, or null.

export function objectIn(data: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> | null {
  const value = valueIn(data, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

export function listIn(data: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const value = valueIn(data, path);
  return Array.isArray(value) ? value : null;
}

export function textIn(data: unknown, ...path: readonly string[]): string | null {
  const value = valueIn(data, path);
  return typeof value === 'string' ? value : null;
}

export function numberIn(data: unknown, ...path: readonly string[]): number | null {
  const value = valueIn(data, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function flagIn(data: unknown, ...path: readonly string[]): boolean | null {
  const value = valueIn(data, path);
  return typeof value === 'boolean' ? value : null;
}

/** Every element read; null as soon as one can't be, or if it is no list at all: half an answer is no answer. */
export function eachIn<T>(data: unknown, read: (element: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(data)) return null;
  const all = data.map(read);
  return all.every((element) => element !== null) ? all : null;
}

/** The object itself iff none of its values is null: a record is whole or it is not there. */
export function whole<T extends object>(record: { readonly [K in keyof T]: T[K] | null }): T | null {
  return Object.values(record).every((value) => value !== null) ? (record as T) : null;
}

function valueIn(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
