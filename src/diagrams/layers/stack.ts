/**
 * Places boxes below each other, in their order and without overlap, as near as can be to where each would like its
 * centre: least squares by pooling neighbours that push each other (pool adjacent violators).
 *
 * @returns the top of each box, in px.
 */
export function stackNear(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  heights.forEach((height) => {
    offsets.push(offset);
    offset += height + gap;
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((centre, index) => {
    const top = centre - (heights[index] ?? 0) / 2 - (offsets[index] ?? 0);
    let pool = { sum: top, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => Math.round(start + (offsets[index] ?? 0)));
}
