// Turns two merged settings into the RFC 7396 patch between them, or into the reason why there is none.
import { apply, generate } from 'json-merge-patch';
import { child, isList, isObject, type Json, type JsonObject, type Pointer } from './parse.ts';

/** At the first three json-merge-patch 1.0.2 silently loses every later key of the object; at the others it throws. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'valueOf',
  'toString',
]);

/** The library compares keys pair by pair; more of them in one object would take minutes. */
const MAX_KEYS = 5000;

/** What a merge patch can't express, and where; `round-trip` means that applying the patch gave something else. */
export interface PatchFailure {
  readonly why: 'key' | 'null' | 'keys' | 'round-trip';
  readonly pointer: Pointer;
}

export type PatchResult = { readonly patch: JsonObject } | { readonly failure: PatchFailure };

/** The patch that turns `before` into `after`; `{}` when they are equal. Verified by applying it to a copy. */
export function mergePatch(before: JsonObject, after: JsonObject): PatchResult {
  const failure = inexpressible(before, '') ?? inexpressible(after, '');
  if (failure) return { failure };
  const patch = (generate(copy(before), copy(after)) as JsonObject | undefined) ?? {};
  const applied = apply(copy(before), copy(patch));
  if (sortedText(applied) !== sortedText(after)) return { failure: { why: 'round-trip', pointer: '' } };
  return { patch };
}

function inexpressible(value: Json, pointer: Pointer): PatchFailure | null {
  if (value === null) return { why: 'null', pointer };
  if (typeof value !== 'object') return null;
  const entries = Object.entries(value);
  if (!isList(value) && entries.length > MAX_KEYS) return { why: 'keys', pointer };
  for (const [key, inner] of entries) {
    const at = child(pointer, key);
    const failure: PatchFailure | null = UNSAFE_KEYS.has(key) ? { why: 'key', pointer: at } : inexpressible(inner, at);
    if (failure) return failure;
  }
  return null;
}

// The library changes its target and shares parts of the patch with the result.
function copy(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

function sortedText(value: Json): string {
  return JSON.stringify(value, (_key, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
