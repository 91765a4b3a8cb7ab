// Reads one value against the shape the client accepts: the value it uses instead, and a problem for each difference.

import type { Shape } from '../facts/repairs.ts';
import { rowAbove } from '../facts/settings.ts';
import {
  child,
  isList,
  isObject,
  type Json,
  type JsonObject,
  kindOf,
  type Pointer,
  type Problem,
  steps,
} from '../parse.ts';
import { isNumberOf, OBJECT_RULES, passes } from './checks.ts';
import { fileMark } from './mark.ts';
import { ruleFault } from './rules.ts';

/** What one file's reading has found so far. `taken` says which elements of the written list a shortened list holds. */
export interface Reader {
  readonly file: string;
  problems: Problem[];
  readonly taken: WeakMap<readonly Json[], readonly number[]>;
  /** The deepest place that made the last wrong value wrong. */
  cause: Pointer;
}

export function newReader(file: string): Reader {
  return { file, problems: [], taken: new WeakMap(), cause: '' };
}

type Of<K extends Shape['is']> = Extract<Shape, { is: K }>;

/** Stands for an object that went because all its members went, each with its own problem. */
export const EMPTIED = Symbol('emptied');

/** The value the client uses, or undefined when it uses none; then the caller decides what goes along. */
export function read(reader: Reader, value: Json, shape: Shape, at: Pointer): Json | undefined {
  const result = readOrEmpty(reader, value, shape, at);
  return result === EMPTIED ? undefined : result;
}

function readOrEmpty(reader: Reader, value: Json, shape: Shape, at: Pointer): Json | undefined | typeof EMPTIED {
  const mark = reader.problems.length;
  if (value === null && shape.is !== 'anything' && !shape.strictForNull) return wrong(reader, at);
  const result = readAs(reader, value, shape, at);
  if (result !== undefined) return result;
  reader.problems.length = mark;
  if (shape.strict === undefined || isSwitchedOff(value, shape)) return undefined;
  const becomes = filled(reader, shape.strict);
  note(reader, 'value-strictest', at, { written: shown(value), becomes, fails: 'closed' });
  return becomes;
}

/** A strict value with the file's own mark in it (`{file}`). */
function filled(reader: Reader, strict: Json): Json {
  if (typeof strict === 'string') return strict.replace('{file}', fileMark(reader.file));
  if (isList(strict)) return strict.map((item) => filled(reader, item));
  if (!isObject(strict)) return strict;
  return Object.fromEntries(Object.entries(strict).map(([key, value]) => [key, filled(reader, value)]));
}

function readAs(reader: Reader, value: Json, shape: Shape, at: Pointer): Json | undefined | typeof EMPTIED {
  switch (shape.is) {
    case 'anything':
      return value;
    case 'boolean':
      return readBoolean(reader, value, shape, at);
    case 'text':
      return typeof value === 'string' && passes(value, shape.check) ? value : wrong(reader, at);
    case 'number':
      return isNumberOf(value, shape) ? value : wrong(reader, at);
    case 'choice':
      return readChoice(reader, value, shape, at);
    case 'list':
      return readList(reader, value, shape, at);
    case 'object':
      return readObject(reader, value, shape, at);
    case 'map':
      return readMap(reader, value, shape, at);
    case 'either':
      return readEither(reader, value, shape, at);
    case 'variant':
      return readVariant(reader, value, shape, at);
    case 'texts of anything':
      return readEnvironment(reader, value, at);
    case 'attribution':
      return readAttribution(reader, value, shape, at);
    case 'permission rule':
      return typeof value === 'string' && ruleFault(value, shape.effect) === null ? value : wrong(reader, at);
  }
}

function wrong(reader: Reader, at: Pointer): undefined {
  reader.cause = at;
}

export function note(reader: Reader, code: string, pointer: Pointer, args: Problem['args']): void {
  reader.problems.push({ code, origin: { file: reader.file, pointer }, args });
}

/** A dropped value; nulls are reported by parse. */
export function noteDropped(reader: Reader, value: Json, at: Pointer): void {
  if (value === null) return;
  const inside = reader.cause.startsWith(`${at}/`) ? { cause: reader.cause.slice(at.length) } : {};
  note(reader, 'value-ignored', at, { written: shown(value), becomes: 'dropped', fails: failureOf(at), ...inside });
}

/** A short form of a value for sentences. */
export function shown(value: Json): string {
  if (isList(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const OPENING = new Set([
  'strictBool',
  'strictEnum',
  'denyList',
  'gateList',
  'coverageList',
  'lockSet',
  'hookMap',
  'pin',
  'versionFloor',
  'versionCeil',
  'envMap',
]);
const CLOSING = new Set(['grantList', 'grantMap', 'exec']);

/** Whether losing a value opens or closes something, by the kind of its key (`facts/settings.ts`). */
export function failureOf(at: Pointer): 'open' | 'closed' | 'neither' {
  const kind = rowAbove(at)?.kind ?? '';
  if (at === '/permissions' || at === '/sandbox' || OPENING.has(kind)) return 'open';
  return CLOSING.has(kind) ? 'closed' : 'neither';
}

function isSwitchedOff(value: Json, shape: Shape): boolean {
  return shape.is === 'choice' && shape.off === true && (value === false || value === 'false');
}

function readBoolean(reader: Reader, value: Json, shape: Of<'boolean'>, at: Pointer): Json | undefined {
  if (typeof value === 'boolean') return value;
  if (!shape.words || (value !== 'true' && value !== 'false')) return wrong(reader, at);
  note(reader, 'text-as-boolean', at, { written: shown(value), becomes: value === 'true', fails: 'neither' });
  return value === 'true';
}

function readChoice(reader: Reader, value: Json, shape: Of<'choice'>, at: Pointer): Json | undefined {
  if (typeof value !== 'string') return wrong(reader, at);
  const alias = shape.alias && Object.hasOwn(shape.alias, value) ? shape.alias[value] : undefined;
  return alias ?? (shape.of.includes(value) ? value : wrong(reader, at));
}

function readList(reader: Reader, value: Json, shape: Of<'list'>, at: Pointer): Json | undefined {
  if (!isList(value) || value.length < (shape.least ?? 0)) return wrong(reader, at);
  const kept: Json[] = [];
  const taken: number[] = [];
  for (const [i, entry] of value.entries()) {
    const result = read(reader, entry, shape.of, child(at, i));
    if (result === undefined && shape.bad !== 'replaced') {
      if (shape.bad === 'list' || shape.bad === 'unreadable') return undefined;
      noteEntry(reader, entry, shape.of, child(at, i));
      continue;
    }
    if (result === undefined)
      note(reader, 'entry-blanked', child(at, i), { written: shown(entry), becomes: '', fails: 'neither' });
    kept.push(result ?? '');
    taken.push(i);
  }
  if (shape.bad === 'last entry' && kept.length === 0 && value.length > 0) return wrong(reader, at);
  if (kept.length < value.length) reader.taken.set(kept, taken);
  return kept;
}

function noteEntry(reader: Reader, entry: Json, shape: Shape, at: Pointer): void {
  const fault = shape.is === 'permission rule' && typeof entry === 'string' ? ruleFault(entry, shape.effect) : null;
  const args = { written: shown(entry), becomes: 'dropped', fails: failureOf(at) };
  if (fault === null) note(reader, 'entry-ignored', at, args);
  else note(reader, 'rule-invalid', at, { ...args, fault });
}

function readObject(reader: Reader, value: Json, shape: Of<'object'>, at: Pointer): Json | undefined | typeof EMPTIED {
  if (!isObject(value)) return wrong(reader, at);
  const result = readMembers(reader, value, shape, at);
  if (result === EMPTIED) return EMPTIED;
  if (result !== undefined && (!shape.rule || OBJECT_RULES[shape.rule](result))) return result;
  return shape.retreat ? retreat(reader, value, shape, at) : wrong(reader, at);
}

function readMembers(
  reader: Reader,
  value: JsonObject,
  shape: Of<'object'>,
  at: Pointer,
): JsonObject | undefined | typeof EMPTIED {
  if (!presenceIsRight(value, shape)) return wrong(reader, at);
  const kept: Record<string, Json> = {};
  let lost = 0;
  for (const [key, member] of Object.entries(value)) {
    const rule = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
    if (rule === undefined) {
      if (keepsOther(key, member, shape)) kept[key] = member;
      continue;
    }
    if (member === null && shape.nullsAbsent) continue;
    const result = readOrEmpty(reader, member, rule, child(at, key));
    if (result !== undefined && result !== EMPTIED) {
      kept[key] = result;
      continue;
    }
    if (shape.bad === 'object' && !rule.forgiven) return undefined;
    if (result !== EMPTIED) noteDropped(reader, member, child(at, key));
    lost++;
  }
  if (shape.needs?.some((key) => !Object.hasOwn(kept, key))) return wrong(reader, at);
  if (shape.bad === 'member' && lost > 0 && Object.keys(kept).length === 0) return EMPTIED;
  return kept;
}

function presenceIsRight(value: JsonObject, shape: Of<'object'>): boolean {
  if (shape.never?.some((key) => Object.hasOwn(value, key))) return false;
  return !shape.oneOf || shape.oneOf.filter((key) => Object.hasOwn(value, key)).length === 1;
}

function keepsOther(key: string, member: Json, shape: Of<'object'>): boolean {
  if (shape.others !== 'keep safe') return shape.others === 'keep';
  return member !== null && key !== 'constructor' && key !== 'prototype';
}

/** A wrong object of which the client keeps the safest reading. */
function retreat(reader: Reader, value: JsonObject, shape: Of<'object'>, at: Pointer): JsonObject | undefined {
  const kept: Record<string, Json> = {};
  for (const key of shape.retreat?.keep ?? []) {
    const rule = shape.members[key];
    const result =
      rule && Object.hasOwn(value, key) ? read(reader, value[key] ?? null, rule, child(at, key)) : undefined;
    if (result === undefined) return wrong(reader, at);
    kept[key] = result;
  }
  const becomes = { ...kept, ...shape.retreat?.set };
  note(reader, 'value-strictest', at, { written: shown(value), becomes, fails: 'closed' });
  return becomes;
}

function readMap(reader: Reader, value: Json, shape: Of<'map'>, at: Pointer): Json | undefined {
  if (!isObject(value)) return wrong(reader, at);
  const kept: Record<string, Json> = {};
  let lost = 0;
  for (const [key, entry] of Object.entries(value)) {
    const result = readEntry(reader, [key, entry], shape, child(at, key));
    if (result === 'takes all') return undefined;
    if (result !== undefined) kept[key] = result.entry;
    else if (shape.bad === 'map') return undefined;
    else {
      noteDropped(reader, entry, child(at, key));
      lost++;
    }
  }
  if (shape.bad === 'last entry' && lost > 0 && Object.keys(kept).length === 0) return wrong(reader, at);
  return kept;
}

function readEntry(
  reader: Reader,
  [key, entry]: readonly [string, Json],
  shape: Of<'map'>,
  at: Pointer,
): { readonly entry: Json } | 'takes all' | undefined {
  if (!nameFits(key, shape)) return wrong(reader, at);
  const mark = reader.problems.length;
  const result = carriesItsName(key, entry, shape) ? read(reader, entry, shape.of, at) : wrong(reader, at);
  const faulty = result === undefined || reader.problems.length > mark;
  if (faulty && entry !== null && shape.gates?.includes(key)) return 'takes all';
  if (result === undefined && hasUnknownSource(entry, shape)) return 'takes all';
  return result === undefined ? undefined : { entry: result };
}

function nameFits(key: string, shape: Of<'map'>): boolean {
  if (shape.keys === 'server names') return passes(key, 'server name') && key !== 'constructor' && key !== 'prototype';
  if (shape.keys === 'visible names') return passes(key, 'visible');
  if (shape.keys === 'own names') return !(key in Object.prototype);
  return shape.keys === undefined || shape.keys.includes(key);
}

function hasUnknownSource(entry: Json, { unknownSources }: Of<'map'>): boolean {
  if (!unknownSources || !isObject(entry)) return false;
  const { source } = entry;
  const isUnknown = (holder: Json | undefined, known: readonly string[]): boolean => {
    const kind = isObject(holder) ? holder['source'] : undefined;
    return typeof kind === 'string' && !known.includes(kind);
  };
  const plugins = isObject(source) && isList(source['plugins']) ? source['plugins'] : [];
  return (
    isUnknown(source, unknownSources.names) ||
    plugins.some((plugin) => isObject(plugin) && isUnknown(plugin['source'], unknownSources.plugins))
  );
}

function carriesItsName(key: string, entry: Json, shape: Of<'map'>): boolean {
  const source = shape.named && isObject(entry) ? entry['source'] : undefined;
  return !isObject(source) || source['source'] !== 'settings' || source['name'] === key;
}

function readEither(reader: Reader, value: Json, shape: Of<'either'>, at: Pointer): Json | undefined {
  for (const option of shape.of) {
    const result = read(reader, value, option, at);
    if (result !== undefined) return result;
  }
  return undefined;
}

function readVariant(reader: Reader, value: Json, shape: Of<'variant'>, at: Pointer): Json | undefined {
  const name = isObject(value) && Object.hasOwn(value, shape.by) ? value[shape.by] : undefined;
  const variant = typeof name === 'string' && Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
  if (variant === undefined || typeof name !== 'string') return wrong(reader, at);
  const result = read(reader, value, variant, at);
  return isObject(result) ? { [shape.by]: name, ...result } : result;
}

/** `env`: every value becomes the text JavaScript makes of it. */
function readEnvironment(reader: Reader, value: Json, at: Pointer): Json | undefined {
  if (!isObject(value)) return wrong(reader, at);
  const kept: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const written = textOf(member);
    if (written === null) return wrong(reader, child(at, key));
    if (typeof member !== 'string') {
      note(reader, 'value-as-text', child(at, key), {
        written: shown(member),
        kind: kindOf(member),
        becomes: written,
        fails: 'neither',
      });
    }
    kept[key] = written;
  }
  return kept;
}

function textOf(value: Json): string | null {
  try {
    return String(value);
  } catch {
    return null;
  }
}

function readAttribution(
  reader: Reader,
  value: Json,
  shape: Of<'attribution'>,
  at: Pointer,
): Json | undefined | typeof EMPTIED {
  if (value === true) return {};
  if (value === false) return { commit: '', pr: '', sessionUrl: false };
  return readOrEmpty(reader, value, shape.as, at);
}

/** The last key of a pointer. */
export const keyOf = (pointer: Pointer): string => steps(pointer).at(-1) ?? '';
