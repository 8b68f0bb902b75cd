/**
 * The candidate that a misspelt word most likely means: the one at the smallest edit distance, at most a third of the
 * word's length (but two for short words), ignoring case. Undefined where none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  if (best && best.distance >= Math.max(wanted.length, best.candidate.length)) return undefined;
  return best?.candidate;
}

/** Optimal string alignment distance; anything over `limit` is returned as limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const edits = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push((beforeLast[j - 2] ?? 0) + 1);
      row[j] = Math.min(...edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
