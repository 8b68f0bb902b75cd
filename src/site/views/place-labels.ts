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
 * Spreads labels over rows so that none covers another. From right to left: the line that leads down from a higher
 * row then passes on the left of every label below it.
 */
export function placeLabels(labels: readonly Label[], letter: number): PlacedLabels {
  const rows: number[] = [];
  /** For each row, where its leftmost label begins. */
  const begins: number[] = [];
  for (const [index, { x, text }] of [...labels.entries()].reverse()) {
    const end = x + text.length * letter + GAP;
    const free = begins.findIndex((begin) => end <= begin);
    const row = free === -1 ? begins.length : free;
    begins[row] = x;
    rows[index] = row;
  }
  return { rows, count: begins.length };
}
