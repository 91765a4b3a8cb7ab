// Turns settings into the values that do not fit the published schema, with what was expected instead.
import { validate as fits } from './facts/settings-validator.generated.js';
import type { JsonObject, Pointer } from './parse.ts';

/** A value that does not fit. `expected` completes "expected …". */
export interface Mismatch {
  readonly pointer: Pointer;
  readonly expected: string;
}

/** More than a person reads; a file with more is damaged as a whole. */
const MOST = 200;

/** Sorted by pointer, one per value; keys nobody knows are a matter of lint. */
export function validate(settings: JsonObject): readonly Mismatch[] {
  if (fits(settings)) return [];
  const found = new Map<Pointer, string>();
  for (const { instancePath, keyword, params } of fits.errors ?? []) {
    const expected = EXPECTED[keyword]?.(params as Params);
    if (expected !== undefined && !found.has(instancePath)) found.set(instancePath, expected);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.slice(0, MOST).map(([pointer, expected]) => ({ pointer, expected }));
}

interface Params {
  readonly type?: string | readonly string[];
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly missingProperty?: string;
  readonly limit?: number;
  readonly comparison?: string;
  readonly pattern?: string;
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

const PATTERNS: Readonly<Record<string, string>> = {
  '^https://': 'an `https://` address',
  '^\\d+\\.\\d+\\.\\d+([-+].*)?$': 'a version such as `2.1.330`',
  '@': 'a name such as `plugin@marketplace`',
};

const EXPECTED: Readonly<Record<string, (params: Params) => string | undefined>> = {
  type: ({ type }) =>
    [type ?? []]
      .flat()
      .map((name) => WORDS[name] ?? name)
      .join(' or '),
  enum: ({ allowedValues }) => `one of ${(allowedValues ?? []).map((value) => `\`${String(value)}\``).join(', ')}`,
  const: ({ allowedValue }) => `\`${String(allowedValue)}\``,
  required: ({ missingProperty }) => `the field \`${missingProperty}\``,
  pattern: ({ pattern }) => PATTERNS[pattern ?? ''],
  minimum: ({ limit }) => `at least ${limit}`,
  exclusiveMinimum: ({ limit }) => `more than ${limit}`,
  minItems: ({ limit }) => `at least ${limit} entries`,
  maxItems: ({ limit }) => `at most ${limit} entries`,
  minProperties: () => 'exactly one field',
  maxProperties: () => 'exactly one field',
};
