// Turns ranges of UTF-16 code units into sets of characters, and several sets into the classes they cannot tell apart.

/** A set of UTF-16 code units as sorted, disjoint, inclusive ranges: `[lo, hi, lo, hi, …]`. */
export type Chars = readonly number[];

const TOP = 0xffff;

export const ANY: Chars = [0, TOP];

/** Every code unit that is in none of `sets`. */
export function except(...sets: readonly Chars[]): Chars {
  const out: number[] = [];
  let from = 0;
  for (const [lo, hi] of joined(sets)) {
    if (lo > from) out.push(from, lo - 1);
    from = Math.max(from, hi + 1);
  }
  if (from <= TOP) out.push(from, TOP);
  return out;
}

export function union(...sets: readonly Chars[]): Chars {
  return except(except(...sets));
}

export function only(text: string): Chars {
  return union(...Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i), text.charCodeAt(i)]));
}

export function has(chars: Chars, code: number): boolean {
  for (let i = 0; i < chars.length; i += 2) if (code >= at(chars, i) && code <= at(chars, i + 1)) return true;
  return false;
}

/** How many code units a set holds. */
export function size(chars: Chars): number {
  let sum = 0;
  for (let i = 0; i < chars.length; i += 2) sum += at(chars, i + 1) - at(chars, i) + 1;
  return sum;
}

export function* each(chars: Chars): Generator<number> {
  for (let i = 0; i < chars.length; i += 2) for (let code = at(chars, i); code <= at(chars, i + 1); code++) yield code;
}

/** Splits `alphabet` into the coarsest classes such that every set of `sets` is a union of classes (and of what lies outside). */
export function classes(alphabet: Chars, sets: readonly Chars[]): readonly Chars[] {
  const cuts = new Set<number>([0]);
  for (const set of [alphabet, ...sets])
    set.forEach((code, i) => {
      cuts.add(i % 2 === 0 ? code : code + 1);
    });
  const starts = [...cuts].filter((code) => code <= TOP).sort((a, b) => a - b);
  const bySignature = new Map<string, number[]>();
  starts.forEach((lo, i) => {
    if (!has(alphabet, lo)) return;
    const signature = sets.map((set) => (has(set, lo) ? 1 : 0)).join('');
    const ranges = bySignature.get(signature) ?? [];
    ranges.push(lo, (starts[i + 1] ?? TOP + 1) - 1);
    bySignature.set(signature, ranges);
  });
  return [...bySignature.values()];
}

function joined(sets: readonly Chars[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const set of sets) for (let i = 0; i < set.length; i += 2) ranges.push([at(set, i), at(set, i + 1)]);
  return ranges.sort((a, b) => a[0] - b[0]);
}

function at(chars: Chars, i: number): number {
  return chars[i] ?? 0;
}
