/** Counts of the steps of a scale as columns, in px. */
export interface Column {
  /** Left edge and top of the column. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its count and its step are written, centred on `middle`. */
  middle: number;
  count: number;
  label: string;
}

export interface ColumnChart {
  width: number;
  height: number;
  /** px from the top to the line that the columns stand on, and to the line on which the steps are written. */
  base: number;
  labelsAt: number;
  columns: Column[];
}

const STEP = 34;
const GAP = 6;
/** Room for a count above the highest column, the columns, and the steps below. */
const TOP = 18;
const TALLEST = 72;
const BELOW = 20;

/** A column for every step, also for one that nobody chose: its absence is told by the zero above it. */
export function drawColumns(steps: readonly { label: string; count: number }[]): ColumnChart {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const base = TOP + TALLEST;
  return {
    width: steps.length * STEP,
    height: base + BELOW,
    base,
    labelsAt: base + BELOW - 5,
    columns: steps.map(({ label, count }, at) => {
      const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * TALLEST));
      return {
        x: at * STEP + GAP / 2,
        y: base - height,
        width: STEP - GAP,
        height,
        middle: at * STEP + STEP / 2,
        count,
        label,
      };
    }),
  };
}
