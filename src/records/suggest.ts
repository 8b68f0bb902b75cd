/**
 * The candidate that a misspelt word most likely means: the one at the smallest edit distance, at most a third of the
 * word's length (but two for words of four to eight letters, one for shorter ones), ignoring case. Undefined where
 * none is near.
 *
 * @param most a smaller distance to allow, where names may well be alike.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.min(most, wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit || distance >= Math.max(wanted.length, candidate.length)) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1; // only a nearer one is better
  }
  return best;
}

/** Optimal string alignment distance; anything over `limit` is returned as limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit + 1) return limit + 1; // a transposition can still save one
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
