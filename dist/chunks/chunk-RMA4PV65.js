import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/distance.ts
function nearest(word, known) {
  const close = known.map((candidate) => ({ candidate, edits: distance(word, candidate) })).filter((row) => row.edits <= Math.max(row.candidate.length > 3 ? 2 : 1, Math.floor(row.candidate.length / 3))).sort((a, b) => a.edits - b.edits);
  return close[0]?.candidate ?? null;
}
function isNear(a, b) {
  if (Math.min(a.length, b.length) < 5) return isSlip(a, b);
  const most = Math.max(a.length, b.length) < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a.toLowerCase(), b.toLowerCase()) <= most;
}
function isSlip(a, b) {
  return Math.abs(a.length - b.length) === 1 && a[0] === b[0] && distance(a, b) === 1;
}
function distance(a, b) {
  let older = [];
  let old = Array.from({ length: b.length + 1 }, (_, i) => i);
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

export {
  nearest,
  isNear
};
