// Turns two merged settings into the unified diff that people read, with keys sorted so that only real changes show.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { isList, isObject, type Json } from '../parse.ts';

/** The most lines a diff may add and remove; past it the search grows with the square. Measured: 20,000 lines stop in 0.3 s. */
const MAX_EDITS = 2000;
/** The most UTF-16 units either side may have as pretty JSON. */
const MAX_LENGTH = 4_000_000;

/** Empty when equal; null when too large or too different to compute. */
export function textDiff(before: Json, after: Json): string | null {
  const [a, b] = [pretty(before), pretty(after)];
  if (a === b) return '';
  if (Math.max(a.length, b.length) > MAX_LENGTH) return null;
  const options = { context: 3, maxEditLength: MAX_EDITS, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch('before', 'after', a, b, undefined, undefined, options) ?? null;
}

function pretty(value: Json): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** Lists keep their order (it counts), keys do not. */
function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}
