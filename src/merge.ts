// Turns repaired Fragments into one Policy: the merged settings and, for every leaf, the places that wrote it.
import type { Fragment, JsonObject, Origin, Pointer } from './parse.ts';

/**
 * What a fleet gets.
 * `origins[pointer]` lists the places that wrote a leaf of `settings`: the one that counts first, then those it overrode or repeated.
 * A leaf is a scalar, an empty list or an empty object.
 */
export interface Policy {
  readonly settings: JsonObject;
  readonly origins: Readonly<Record<Pointer, readonly Origin[]>>;
}

export function merge(_fragments: readonly Fragment[]): Policy {
  throw new Error('bug: merge is not built yet');
}
