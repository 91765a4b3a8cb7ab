// Takes away what the client withholds from a file because something stricter in the same file is unusable (settings-facts section 3, Coupling).
import { isList, isObject, type Json, type JsonObject, type Pointer, steps } from '../parse.ts';
import { note, type Reader, shown } from './notes.ts';

/**
 * If a guard was written and the client could not use it (`unusable`: nothing of it is left; `damaged`: or any entry was lost),
 * `lost` goes, and `reset` takes its value where it held one of `from`.
 */
interface Coupling {
  readonly guards: readonly Pointer[];
  readonly when: 'unusable' | 'damaged';
  readonly lost: readonly Pointer[];
  readonly reset?: { readonly pointer: Pointer; readonly from: readonly Json[]; readonly to: Json };
}

const COUPLINGS: readonly Coupling[] = [
  {
    guards: ['/permissions/deny', '/permissions/ask'],
    when: 'unusable',
    lost: ['/permissions/allow', '/permissions/additionalDirectories'],
    reset: {
      pointer: '/permissions/defaultMode',
      from: ['acceptEdits', 'auto', 'bypassPermissions'],
      to: 'default',
    },
  },
  {
    guards: ['/sandbox/filesystem/denyRead', '/sandbox/filesystem/denyWrite'],
    when: 'damaged',
    lost: ['/sandbox/filesystem/allowRead', '/sandbox/filesystem/allowWrite'],
  },
  { guards: ['/sandbox/network/deniedDomains'], when: 'damaged', lost: ['/sandbox/network/allowedDomains'] },
  {
    guards: ['/autoMode/soft_deny', '/autoMode/hard_deny'],
    when: 'damaged',
    lost: ['/autoMode/allow', '/autoMode/environment'],
  },
];

export function couple(reader: Reader, written: JsonObject, settings: JsonObject): JsonObject {
  return COUPLINGS.reduce((kept, coupling) => apply(reader, written, kept, coupling), settings);
}

function apply(reader: Reader, written: JsonObject, settings: JsonObject, coupling: Coupling): JsonObject {
  const fired = coupling.guards.find((guard) => isLost(at(written, guard), at(settings, guard), coupling.when));
  if (fired === undefined) return settings;
  const kept = coupling.lost.reduce((left, pointer) => withhold(reader, left, pointer, fired), settings);
  const { reset } = coupling;
  const old = reset && at(kept, reset.pointer);
  if (reset === undefined || old === undefined || !reset.from.includes(old)) return kept;
  const args = { written: shown(old), becomes: reset.to, fails: 'closed', because: fired };
  note(reader, 'value-withheld', reset.pointer, args);
  return withValue(kept, steps(reset.pointer), reset.to);
}

function isLost(written: Json | undefined, kept: Json | undefined, when: Coupling['when']): boolean {
  if (written === undefined || written === null) return false;
  if (kept === undefined) return true;
  return when === 'damaged' && isList(written) && isList(kept) && kept.length < written.length;
}

function withhold(reader: Reader, settings: JsonObject, pointer: Pointer, because: Pointer): JsonObject {
  const value = at(settings, pointer);
  if (value === undefined) return settings;
  note(reader, 'value-withheld', pointer, { written: shown(value), becomes: 'dropped', fails: 'closed', because });
  return without(settings, steps(pointer));
}

function at(value: Json, pointer: Pointer): Json | undefined {
  return steps(pointer).reduce<Json | undefined>(
    (inside, key) => (isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    value,
  );
}

/** Without the value at `keys`, and without the objects that this empties. */
function without(value: JsonObject, [key = '', ...rest]: readonly string[]): JsonObject {
  const { [key]: inside, ...others } = value;
  if (rest.length === 0 || !isObject(inside)) return others;
  const left = without(inside, rest);
  return Object.keys(left).length === 0 ? others : { ...value, [key]: left };
}

function withValue(value: JsonObject, [key = '', ...rest]: readonly string[], leaf: Json): JsonObject {
  const inside = value[key];
  return { ...value, [key]: rest.length === 0 || !isObject(inside) ? leaf : withValue(inside, rest, leaf) };
}
