// Turns a misspelt word and the words that exist into the one that was probably meant.

/** The closest known word, at most two edits (or a third of its length) away; null when none is close. */
export function nearest(word: string, known: readonly string[]): string | null {
  const close = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter((row) => row.distance <= Math.max(row.candidate.length > 3 ? 2 : 1, Math.floor(row.candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate ?? null;
}

/** Edits (insert, delete, replace) between two short words, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
