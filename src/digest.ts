// Turns a merged policy and the files it came from into its digest: one hash that names what a fleet gets.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Policy } from './merge.ts';
import { child, type Json, type JsonObject, type Pointer, type Problem } from './parse.ts';

/**
 * What a digest is taken over; no commit, no time, no place.
 * `fragments` are in the client's order and named relative to the system folder (see `Release` in deliver/index.ts).
 * `delivery` is the text of gate/delivery.json; `origins` (of the merged policy) only locate a problem.
 */
export interface DigestInput {
  readonly settings: JsonObject;
  readonly fragments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly claudeMd: Uint8Array | null;
  readonly delivery?: Uint8Array | null;
  readonly origins?: Policy['origins'];
}

/** `digest` is `sha256:` and 64 hex digits; null iff something has no canonical form, then `problems` says what. */
export interface Digested {
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

export const LONE_SURROGATE = /\p{Surrogate}/u;

/** SHA-256 of bytes (or of a text in UTF-8), 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The digest: SHA-256 of the RFC 8785 form of {settings, fragments: [{name, sha256}], claudeMd?, delivery?},
 * the last two being SHA-256 of the files, left out when there is no such file.
 */
export function digest(input: DigestInput): Digested {
  const problems = [...namesWithoutForm(input), ...valuesWithoutForm(input.settings, '', input.origins ?? new Map())];
  if (problems.length > 0) return { digest: null, problems };
  const document = {
    settings: input.settings,
    fragments: input.fragments.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
    ...(input.claudeMd ? { claudeMd: sha256(input.claudeMd) } : {}),
    ...(input.delivery ? { delivery: sha256(input.delivery) } : {}),
  };
  return { digest: `sha256:${sha256(canonicalize(document) ?? '')}`, problems: [] };
}

function namesWithoutForm({ fragments }: DigestInput): readonly Problem[] {
  return fragments
    .filter(({ name }) => LONE_SURROGATE.test(name))
    .map(({ name }) => ({ code: 'lone-surrogate', origin: { file: name, pointer: '' }, args: { value: name } }));
}

// RFC 8785 has no form for half a surrogate pair or for a number that overflowed.
function valuesWithoutForm(value: Json, pointer: Pointer, origins: Policy['origins']): readonly Problem[] {
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? [problem('lone-surrogate', pointer, origins)] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [problem('number-overflow', pointer, origins)];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = child(pointer, key);
    const ofKey = LONE_SURROGATE.test(key) ? [problem('lone-surrogate', at, origins)] : [];
    return [...ofKey, ...valuesWithoutForm(inner, at, origins)];
  });
}

function problem(code: string, pointer: Pointer, origins: Policy['origins']): Problem {
  const origin = origins.get(pointer)?.[0] ?? { file: 'managed-settings.json', pointer };
  return { code, origin, args: { pointer } };
}
