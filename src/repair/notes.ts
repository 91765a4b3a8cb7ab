// Notes what reading one file finds: a problem for each difference between what is written and what the client uses.
import type { Shape } from '../facts/repairs.ts';
import { rowAbove } from '../facts/settings.ts';
import { type Fragment, isList, isObject, type Json, type Pointer, type Problem } from '../parse.ts';
import { ruleFault } from './rules.ts';

/** What one file's reading has found so far. `taken` says which elements of the written list a shortened list holds. */
export interface Reader {
  readonly file: string;
  readonly installedAs: string;
  problems: Problem[];
  readonly taken: WeakMap<readonly Json[], readonly number[]>;
  /** The deepest place that made the last wrong value wrong. */
  cause: Pointer;
}

export function newReader({ file, installedAs = file }: Pick<Fragment, 'file' | 'installedAs'>): Reader {
  return { file, installedAs, problems: [], taken: new WeakMap(), cause: '' };
}

/** Says that the value at this place is wrong. */
export function wrong(reader: Reader, at: Pointer): undefined {
  reader.cause = at;
}

export function note(reader: Reader, code: string, pointer: Pointer, args: Problem['args']): void {
  reader.problems.push({ code, origin: { file: reader.file, pointer }, args });
}

/** A dropped value, and what of it the client does not accept; nulls are reported by parse. */
export function noteDropped(reader: Reader, value: Json, at: Pointer, written = shown(value)): void {
  if (value === null) return;
  const inside = reader.cause.startsWith(`${at}/`) ? { cause: reader.cause.slice(at.length) } : {};
  note(reader, 'value-ignored', at, { written, becomes: 'dropped', fails: failureOf(at), ...inside });
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
function failureOf(at: Pointer): 'open' | 'closed' | 'neither' {
  const kind = rowAbove(at)?.kind ?? '';
  if (at === '/permissions' || at === '/sandbox' || OPENING.has(kind)) return 'open';
  return CLOSING.has(kind) ? 'closed' : 'neither';
}

/** An entry that goes alone from its list. */
export function noteEntry(reader: Reader, entry: Json, shape: Shape, at: Pointer): void {
  const fault = shape.is === 'permission rule' && typeof entry === 'string' ? ruleFault(entry, shape.effect) : null;
  const args = { written: shown(entry), becomes: 'dropped', fails: failureOf(at) };
  if (fault === null) note(reader, 'entry-ignored', at, args);
  else note(reader, 'rule-invalid', at, { ...args, fault });
}
