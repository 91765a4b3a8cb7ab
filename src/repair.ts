// Turns a parsed Fragment into the Fragment the client really uses: what it strips, drops or takes as strictest, each a problem.
import { KEPT_OVER_FALLBACK } from './facts/merging.ts';
import { RENAMED, SETTINGS_SHAPE } from './facts/repairs.ts';
import { child, type Fragment, isList, isObject, type Json, type JsonObject, type Pointer } from './parse.ts';
import { couple } from './repair/couple.ts';
import { newReader, note, type Reader } from './repair/notes.ts';
import { read } from './repair/read.ts';

/**
 * Validates one file alone, as the client does before it merges (settings-facts 2.5 and section 3; 2.1.330).
 * Each difference is a problem whose args are `written`, `becomes` (`'dropped'` or the value used) and `fails`: open, closed or neither.
 */
export function repair(fragment: Fragment): Fragment {
  if (fragment.settings === null) return fragment;
  const reader = newReader(fragment);
  const value = read(reader, fragment.settings, SETTINGS_SHAPE, '') ?? {};
  const coupled = couple(reader, fragment.settings, isObject(value) ? value : {});
  const settings = rename(reader, coupled, fragment.settings);
  const moved = new Map(fragment.moved);
  follow({ reader, moved }, { value: settings, written: fragment.settings }, { pointer: '', place: '' });
  const problems = [...fragment.problems, ...reader.problems];
  const fallbacks = fallbacksOf(reader);
  return { ...fragment, settings, moved, problems, ...(fallbacks.length > 0 ? { fallbacks } : {}) };
}

function fallbacksOf(reader: Reader): readonly Pointer[] {
  return reader.problems
    .filter(({ code, args }) => code.startsWith('value-') && args['becomes'] !== 'dropped')
    .map(({ origin }) => origin.pointer)
    .filter((pointer) => Object.hasOwn(KEPT_OVER_FALLBACK, pointer));
}

/** Reads older names of keys into their present ones; the present one wins when both stand in a file. */
function rename(reader: Reader, settings: JsonObject, written: JsonObject): JsonObject {
  if (!Object.keys(RENAMED).some((key) => Object.hasOwn(settings, key))) return settings;
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(settings)) {
    const present = Object.hasOwn(RENAMED, key) ? RENAMED[key] : undefined;
    if (present === undefined) kept[key] = value;
    else if ((written[present] ?? null) === null) kept[present] = value;
    else note(reader, 'older-name-ignored', child('', key), { key, present, becomes: 'dropped', fails: 'neither' });
  }
  return kept;
}

interface Trail {
  readonly reader: Reader;
  readonly moved: Map<Pointer, Pointer>;
}

interface Pair {
  readonly value: Json;
  readonly written: Json | undefined;
}

interface Step {
  readonly pointer: Pointer;
  readonly place: Pointer;
}

/** Walks the repaired and the written value side by side, and notes every pointer whose place in the text differs. */
function follow(trail: Trail, { value, written }: Pair, { pointer, place }: Step): void {
  if (pointer === place && value === written) return;
  if (pointer !== place) trail.moved.set(pointer, place);
  if (isList(value)) {
    const taken = trail.reader.taken.get(value);
    value.forEach((item, i) => {
      const from = taken?.[i] ?? i;
      const source = isList(written) ? written[from] : undefined;
      follow(
        trail,
        { value: item, written: source },
        {
          pointer: child(pointer, i),
          place: source === undefined ? place : child(place, from),
        },
      );
    });
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const from = pointer === '' ? writtenName(key, written) : key;
      const source = isObject(written) && Object.hasOwn(written, from) ? written[from] : undefined;
      follow(
        trail,
        { value: member, written: source },
        {
          pointer: child(pointer, key),
          place: source === undefined ? place : child(place, from),
        },
      );
    }
  }
}

/** The older name under which a top-level key is written, when the file does not hold the present one. */
function writtenName(key: string, written: Json | undefined): string {
  if (!isObject(written) || Object.hasOwn(written, key)) return key;
  return Object.keys(RENAMED).find((older) => RENAMED[older] === key && Object.hasOwn(written, older)) ?? key;
}
