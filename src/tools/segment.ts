// Turns one gitignore segment (`*.t[sx]?`) into a test of path segments that costs at most the product of both lengths.

/** Whether a path segment in lower case is meant. */
export type SegmentTest = (text: string) => boolean;

/** What one place of a segment takes: this character, one of a class, any one, or any number. */
type Unit = string | RegExp | typeof ONE | typeof MANY;
const ONE = Symbol('?');
const MANY = Symbol('*');

const tests = new Map<string, SegmentTest | null>();

/** Null for a segment that can match nothing: a class that is never closed or runs backwards. */
export function segmentTest(segment: string): SegmentTest | null {
  let known = tests.get(segment);
  if (known === undefined) {
    const units = unitsOf(segment);
    known = units === null ? null : (text) => matches(units, text);
    if (tests.size > 20_000) tests.clear();
    tests.set(segment, known);
  }
  return known;
}

/** Each star takes as little as it can; where the rest does not fit, only the last star takes one more. */
function matches(units: readonly Unit[], text: string): boolean {
  let unit = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < text.length; ) {
    const here = units[unit];
    if (here === MANY) {
      star = unit++;
      resume = at;
    } else if (here !== undefined && takes(here, text.charAt(at))) {
      unit++;
      at++;
    } else if (star >= 0) {
      unit = star + 1;
      at = ++resume;
    } else return false;
  }
  while (units[unit] === MANY) unit++;
  return unit === units.length;
}

function takes(unit: Exclude<Unit, typeof MANY>, char: string): boolean {
  if (typeof unit === 'string') return unit === char;
  return unit === ONE || unit.test(char);
}

function unitsOf(segment: string): readonly Unit[] | null {
  const units: Unit[] = [];
  for (let i = 0; i < segment.length; i++) {
    const char = segment.charAt(i);
    if (char === '*') units.push(MANY);
    else if (char === '?') units.push(ONE);
    else if (char === '\\') units.push(segment.charAt(++i) || '\\');
    else if (char === '[') {
      const found = classAt(segment, i);
      if (found === null) return null;
      units.push(found.chars);
      i = found.end;
    } else units.push(char);
  }
  return units;
}

/** A class (`[a-c]`) and where it closes. */
interface Class {
  readonly chars: RegExp;
  readonly end: number;
}

/**
 * The class that opens at `start`, read as a regular expression does, but that nothing negates it and nothing hides a `]`: `[!a]` is `!` or `a`,
 * `[\\d]` a digit (our own probes, client 2.1.330). Null, and nothing is meant: it is never closed, is empty or runs backwards.
 */
function classAt(segment: string, start: number): Class | null {
  const end = segment.indexOf(']', start);
  const body = segment.slice(start + 1, end);
  if (end < 0 || body === '') return null;
  try {
    const chars = new RegExp(`[${body.replace(/\\.|[\^[]/gs, (found) => (found.length > 1 ? found : `\\${found}`))}]`);
    return { chars, end };
  } catch {
    return null;
  }
}
