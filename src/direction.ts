// Turns one settings key's values before and after into a direction: wider, narrower, sideways or unknown.
import { canonical, type Delta, type Judgement, own, same, unknown } from './direction/delta.ts';
import { envText, envVariable, strangeVariable } from './direction/env.ts';
import { hookEvent } from './direction/hooks.ts';
import { coverageList, denyList, gateList, grantList, lockSet, pin } from './direction/lists.ts';
import { grantEntry, pluginEntry } from './direction/maps.ts';
import {
  exec,
  neutral,
  redirect,
  review,
  strictBool,
  strictEnum,
  versionCeil,
  versionFloor,
} from './direction/scalars.ts';
import { correct, shipsHooks } from './direction/traps.ts';
import { DANGERS, MODE_DANGERS, NEW_CODE } from './facts/dangers.ts';
import { envRow } from './facts/env.ts';
import { PURE_REMARK } from './facts/lost-keys.ts';
import type { Kind, SettingRow } from './facts/row.ts';
import { keysBelow, plainAbove, pointerOf, rowAbove } from './facts/settings.ts';
import { child, isObject, type Json, type JsonObject, type Pointer, steps } from './parse.ts';

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
export function direction(before: JsonObject, after: JsonObject): readonly KeyChange[] {
  const sides = { before, after };
  return differences({ pointer: '', before, after })
    .flatMap((found) => judge(found, sides))
    .sort(byPointer);
}

const byPointer = (a: KeyChange, b: KeyChange) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);

interface Difference {
  readonly pointer: Pointer;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const RULES = new Set(['/permissions/allow', '/permissions/ask', '/permissions/deny']);

/** Kinds whose value is an object of independent entries. */
const ENTRY_KINDS: ReadonlySet<Kind> = new Set(['envMap', 'pluginMap', 'hookMap', 'grantMap']);
const ENTRY_KEYS = new Set(['modelOverrides', 'skillOverrides', 'pluginConfigs']);

// Walks down only where the facts know what stands below: a known group of keys, or a map of independent entries.
function differences(found: Difference): readonly Difference[] {
  const { pointer, before, after } = found;
  if (RULES.has(pointer)) return [];
  if (!isOpen(before) || !isOpen(after) || !divides(pointer)) return same(before, after) ? [] : [found];
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].flatMap((key) =>
    differences({ pointer: child(pointer, key), before: own(before ?? {}, key), after: own(after ?? {}, key) }),
  );
}

const isOpen = (value: Json | undefined): value is JsonObject | undefined => value === undefined || isObject(value);

function divides(pointer: Pointer): boolean {
  const row = rowAbove(pointer);
  return hasKeys(pointer) || (row !== undefined && pointer === pointerOf(row.key) && isMap(row));
}

const hasKeys = (pointer: Pointer) => keysBelow(pointer) !== undefined;

function judge(found: Difference, sides: Delta['sides']): readonly KeyChange[] {
  const row = rowAbove(found.pointer);
  const known = plainAbove(found.pointer);
  if (row === undefined)
    return [known === undefined ? (isRemark(found) ? remark(found) : strange(found)) : plain(found, known.key)];
  if (row.kind === 'envMap') return variable(found, sides);
  if (!belongs(found.pointer, row)) return [isRemark(found) ? remark(found) : strange(found)];
  const delta: Delta = { row, before: found.before, after: found.after, sides };
  const judged = judgeRow(found.pointer, delta);
  if (judged === null) return [];
  const corrected = correct(delta, judged);
  return [
    change(found, row.key, { ...corrected, detail: told(row, corrected), dangerous: danger(row, found, corrected) }),
  ];
}

// A field that no row names, below a row that is no map: nobody knows what it does.
function belongs(pointer: Pointer, row: SettingRow): boolean {
  const depth = pointer.split('/').length - pointerOf(row.key).split('/').length;
  return depth === 0 || (depth === 1 && isMap(row));
}

const isMap = (row: SettingRow) => ENTRY_KINDS.has(row.kind) || ENTRY_KEYS.has(row.key);

const KINDS: Readonly<Record<Exclude<Kind, 'envMap' | 'hookMap'>, (delta: Delta) => Judgement | null>> = {
  strictBool,
  strictEnum,
  denyList,
  grantList,
  gateList,
  coverageList,
  lockSet,
  grantMap: grantEntry,
  pluginMap: pluginEntry,
  pin,
  redirect,
  exec,
  versionFloor,
  versionCeil,
  review,
  neutral,
};

function judgeRow(pointer: Pointer, delta: Delta): Judgement | null {
  const { kind } = delta.row;
  if (kind === 'hookMap') return hookEvent(steps(pointer)[1] ?? '', delta);
  if (kind === 'envMap') return null;
  if (ENTRY_KINDS.has(kind) && pointer === `/${delta.row.key}`) return unknown('The value is not an object.');
  return KINDS[kind](delta);
}

function variable(found: Difference, sides: Delta['sides']): readonly KeyChange[] {
  const name = steps(found.pointer)[1] ?? '';
  const [before, after] = [envText(found.before), envText(found.after)];
  if (before === after && before !== null) return [];
  const row = envRow(name);
  if (row === undefined || before === null || after === null) return [change(found, `env.${name}`, strangeVariable())];
  const hooked = shipsHooks(sides.before) || shipsHooks(sides.after);
  const judged = envVariable({ name, row, before, after, hooked });
  if (judged === null) return [];
  const note = [row.meaning, row.note, judged.detail].filter((text) => text).join(' ');
  return [change(found, `env.${name}`, { ...judged, detail: note })];
}

// Notes are shown where they can change a reader's mind; a key without security meaning needs none.
const told = (row: SettingRow, judged: Judgement) =>
  [judged.reason, row.meaning, judged.detail, judged.matters ? row.note : undefined].filter((text) => text).join(' ');

function danger(row: SettingRow, found: Difference, judged: Judgement): string | null {
  if (judged.dangerous !== null || judged.direction !== 'wider') return judged.dangerous;
  if (row.key === 'permissions.defaultMode') return MODE_DANGERS[canonicalText(found.after)] ?? null;
  return DANGERS[row.key] ?? (row.kind === 'exec' ? NEW_CODE : null);
}

const canonicalText = (value: Json | undefined) => (typeof value === 'string' ? value : canonical(value));

const plain = (found: Difference, key: string) =>
  change(found, key, {
    direction: 'sideways',
    matters: false,
    detail: 'No effect on security is known.',
    dangerous: null,
  });

const isRemark = ({ pointer }: Difference) => PURE_REMARK.test(steps(pointer).at(-1) ?? '');

const remark = (found: Difference) =>
  change(found, null, {
    direction: 'sideways',
    matters: false,
    detail: 'A remark: the client keeps it and does nothing with it.',
    dangerous: null,
  });

const strange = (found: Difference) =>
  change(
    found,
    null,
    unknown('Nobody knows this key: the client keeps it and, as far as is known, does nothing with it.'),
  );

function change(found: Difference, key: string | null, judged: Judgement): KeyChange {
  const { direction, matters, detail, dangerous } = judged;
  return { ...found, key, direction, meaning: detail, matters, dangerous };
}
