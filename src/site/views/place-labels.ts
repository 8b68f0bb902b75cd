/** A text that begins at a point of a drawing, px from its left. */
interface Label {
  x: number;
  text: string;
}

/** The row of each label, 0 nearest to what it names, and how many rows there are. */
export interface PlacedLabels {
  rows: number[];
  count: number;
}

/** Room between two labels in a row, px. */
const GAP = 10;

/**
 * Spreads labels, given from left to right, over rows so that none covers another, nor the line that leads down from
 * another to what it names: a label stands above every later one that begins before its end.
 */
export function placeLabels(labels: readonly Label[], letter: number): PlacedLabels {
  const rows: number[] = [];
  for (const [index, { x, text }] of [...labels.entries()].reverse()) {
    const end = x + text.length * letter + GAP;
    const met = rows.filter((_, later) => later > index && (labels[later]?.x ?? 0) < end);
    rows[index] = Math.max(-1, ...met) + 1;
  }
  return { rows, count: Math.max(-1, ...rows) + 1 };
}
