// Turns one settings key's values before and after into a direction: wider, narrower, sideways or unknown.
import type { Json, JsonObject, Pointer } from './parse.ts';

export type Direction = 'wider' | 'narrower' | 'sideways' | 'unknown';

/**
 * How one key changed. `key` is the row of `facts/settings.ts` (or `env.NAME`), null for a key nobody knows.
 * `dangerous` holds a short reason iff the change belongs above the table (bypass mode allowed, sandbox off, telemetry redirected …).
 */
export interface KeyChange {
  readonly pointer: Pointer;
  readonly key: string | null;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly direction: Direction;
  readonly meaning: string;
  /** Whether the change can matter to security at all; a sideways change that matters keeps a verdict from being safe. */
  readonly matters: boolean;
  readonly dangerous: string | null;
}

/** Every key that differs between two merged settings, without the permission rules (allow, ask, deny), sorted by pointer. */
export function direction(_before: JsonObject, _after: JsonObject): readonly KeyChange[] {
  throw new Error('bug: direction is not built yet');
}
