// Looks up what is known about an environment variable by its name.
import { ENV_ROWS } from './env.generated.ts';
import type { EnvRow } from './row.ts';

const isFamily = (row: EnvRow) => row.name.startsWith('/');
const exact: ReadonlyMap<string, EnvRow> = new Map(
  ENV_ROWS.filter((row) => !isFamily(row)).map((row) => [row.name, row]),
);
let families: readonly (readonly [RegExp, EnvRow])[] | null = null;

// The families are tried in the order of the table; the last ones are heuristics (a name that looks like a secret).
function familyOf(name: string): EnvRow | undefined {
  families ??= ENV_ROWS.filter(isFamily).map((row) => [new RegExp(row.name.slice(1, -1)), row] as const);
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

/** The row of a variable, or of the first family its name belongs to; undefined when nobody knows it. */
export const envRow = (name: string): EnvRow | undefined => exact.get(name) ?? familyOf(name);

/** Values the client reads as off for a switch (measured and documented up to 2.1.330). */
const OFF = new Set(['', '0', 'false', 'no', 'off']);
export const isOff = (value: string): boolean => OFF.has(value.trim().toLowerCase());
