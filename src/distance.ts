// Turns a name and the names that exist into the one that was probably meant, or whether two are a slip of each other.

/** The closest known word, at most two edits (or a third of its length) away; null when none is close. */
export function nearest(word: string, known: readonly string[]): string | null {
  const close = known
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter((row) => row.edits <= Math.max(row.candidate.length > 3 ? 2 : 1, Math.floor(row.candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return close[0]?.candidate ?? null;
}

/** Names shorter than five letters are too alike by chance; every longer one may hold one slip, from eight letters on two. */
export function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5) return isSlip(a, b);
  const most = Math.max(a.length, b.length) < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a.toLowerCase(), b.toLowerCase()) <= most;
}

// A doubled or lost letter of a short name, such as `alow` or `denny`.
function isSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) === 1 && a[0] === b[0] && distance(a, b) === 1;
}

/** Edit distance that counts two swapped neighbours as one. */
function distance(a: string, b: string): number {
  let older: readonly number[] = [];
  let old: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(changed, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, (older[j - 2] ?? 0) + 1) : best);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
