// Reads one value against the shape the client accepts: the value it uses instead, and a problem for each difference.
import type { Shape } from '../facts/repairs.ts';
import { child, isList, isObject, type Json, type JsonObject, kindOf, type Pointer } from '../parse.ts';
import { isNumberOf, OBJECT_RULES, passes } from './checks.ts';
import { carriesItsName, hasUnknownSource, keepsOther, nameFits, presenceIsRight, textOf } from './fits.ts';
import { fileMark } from './mark.ts';
import { note, noteDropped, noteEntry, type Reader, shown, wrong } from './notes.ts';
import { ruleFault } from './rules.ts';

type Of<K extends Shape['is']> = Extract<Shape, { is: K }>;

/** Stands for a value that went because all inside it went, each with its own problem. */
const EMPTIED = Symbol('emptied');

/** What is used, undefined for a wrong value, or EMPTIED. */
type Reading = Json | undefined | typeof EMPTIED;

/** The value the client uses, or undefined when it uses none; then the caller decides what goes along. */
export function read(reader: Reader, value: Json, shape: Shape, at: Pointer): Json | undefined {
  const result = readOrEmpty(reader, value, shape, at);
  return result === EMPTIED ? undefined : result;
}

function readOrEmpty(reader: Reader, value: Json, shape: Shape, at: Pointer): Reading {
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
  if (typeof strict === 'string') return strict.replace('{file}', fileMark(reader.installedAs));
  if (isList(strict)) return strict.map((item) => filled(reader, item));
  if (!isObject(strict)) return strict;
  return Object.fromEntries(Object.entries(strict).map(([key, value]) => [key, filled(reader, value)]));
}

function readAs(reader: Reader, value: Json, shape: Shape, at: Pointer): Reading {
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

function readList(reader: Reader, value: Json, shape: Of<'list'>, at: Pointer): Reading {
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
  if (shape.bad === 'last entry' && kept.length === 0 && value.length > 0) {
    reader.cause = '';
    noteDropped(reader, value, at);
    return EMPTIED;
  }
  if (kept.length < value.length) reader.taken.set(kept, taken);
  return kept.length === value.length && kept.every((item, i) => item === value[i]) ? value : kept;
}

function readObject(reader: Reader, value: Json, shape: Of<'object'>, at: Pointer): Reading {
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

function readMap(reader: Reader, value: Json, shape: Of<'map'>, at: Pointer): Reading {
  if (!isObject(value)) return wrong(reader, at);
  const kept: Record<string, Json> = {};
  let lost = 0;
  for (const [key, entry] of Object.entries(value)) {
    const result = readEntry(reader, [key, entry], shape, child(at, key));
    if (result === 'takes all') return undefined;
    if (result !== undefined) kept[key] = result.entry;
    else if (shape.bad === 'map') return undefined;
    else {
      noteDropped(reader, entry, child(at, key), nameFits(key, shape) ? shown(entry) : `the name ${shown(key)}`);
      lost++;
    }
  }
  if (shape.bad === 'last entry' && lost > 0 && Object.keys(kept).length === 0) return EMPTIED;
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
  const faulty = result === undefined || reader.problems.slice(mark).some(({ code }) => code !== 'value-strictest');
  if (faulty && entry !== null && shape.gates?.includes(key)) return 'takes all';
  if (result === undefined && hasUnknownSource(entry, shape)) return 'takes all';
  return result === undefined ? undefined : { entry: result };
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

function readAttribution(reader: Reader, value: Json, shape: Of<'attribution'>, at: Pointer): Reading {
  if (value === true) return {};
  if (value === false) return { commit: '', pr: '', sessionUrl: false };
  return readOrEmpty(reader, value, shape.as, at);
}
