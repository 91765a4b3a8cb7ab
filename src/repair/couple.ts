// Takes away what the client withholds from a file because something stricter in the same file is unusable (settings-facts section 3, Coupling).
import { isList, isObject, type Json, type JsonObject, type Pointer, steps } from '../parse.ts';
import { note, type Reader, shown } from './read.ts';

/** If any of `guards` was written and nothing of it is left, `lost` goes and `reset` takes its value. */
interface Coupling {
  readonly guards: readonly Pointer[];
  readonly lost: readonly Pointer[];
  readonly reset: Readonly<Record<Pointer, Json>>;
}

const COUPLINGS: readonly Coupling[] = [
  {
    guards: ['/permissions/deny', '/permissions/ask'],
    lost: ['/permissions/allow', '/permissions/additionalDirectories'],
    reset: { '/permissions/defaultMode': 'default' },
  },
  {
    guards: ['/sandbox/filesystem/denyRead'],
    lost: ['/sandbox/filesystem/allowRead', '/sandbox/filesystem/allowWrite'],
    reset: {},
  },
  { guards: ['/sandbox/network/deniedDomains'], lost: ['/sandbox/network/allowedDomains'], reset: {} },
];

export function couple(reader: Reader, written: JsonObject, settings: JsonObject): JsonObject {
  return COUPLINGS.reduce((kept, coupling) => apply(reader, written, kept, coupling), settings);
}

function apply(reader: Reader, written: JsonObject, settings: JsonObject, coupling: Coupling): JsonObject {
  const guard = coupling.guards.find((pointer) => isUnusable(at(written, pointer), at(settings, pointer)));
  if (guard === undefined) return settings;
  let kept = settings;
  for (const pointer of coupling.lost) {
    const value = at(kept, pointer);
    if (value === undefined) continue;
    note(reader, 'value-withheld', pointer, {
      written: shown(value),
      becomes: 'dropped',
      fails: 'closed',
      because: guard,
    });
    kept = without(kept, steps(pointer));
  }
  for (const [pointer, value] of Object.entries(coupling.reset)) {
    const old = at(kept, pointer);
    if (old === undefined || old === value) continue;
    note(reader, 'value-withheld', pointer, { written: shown(old), becomes: value, fails: 'closed', because: guard });
    kept = withValue(kept, steps(pointer), value);
  }
  return kept;
}

function isUnusable(written: Json | undefined, kept: Json | undefined): boolean {
  return written !== undefined && written !== null && kept === undefined;
}

export function at(value: Json, pointer: Pointer): Json | undefined {
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

/** Whether a list lost any entry. */
export const lostEntries = (written: Json | undefined, kept: Json | undefined): boolean =>
  isList(written) && isList(kept) && kept.length < written.length;
