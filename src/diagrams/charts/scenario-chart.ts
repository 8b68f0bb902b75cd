/** Three scenarios and a result on one scale, as places on paper in px. */
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../text/measure.ts';

export interface ScenarioInput {
  low: number;
  base: number;
  high: number;
  /** What was measured, if anything was. */
  result: number | undefined;
  /** What stands at the lines: "Low 130". */
  labels: { low: string; base: string; high: string; result: string };
  /** How a number of the scale is written. */
  write(value: number): string;
}

export interface ScenarioText {
  text: string;
  /** Its left edge and its base line. */
  x: number;
  y: number;
  width: number;
}

export interface ScenarioChart {
  width: number;
  height: number;
  /** The scale: its height, its two ends, its numbers. */
  axis: { y: number; from: number; to: number };
  ticks: (ScenarioText & { at: number })[];
  scenarios: (ScenarioText & { at: number; kind: 'low' | 'base' | 'high' })[];
  result: (ScenarioText & { at: number }) | undefined;
}

const NARROWEST = 340;
/** The scale itself is never shorter. */
const SHORTEST = 120;
const GAP = 5;
const STRONG = { size: 12, weight: 600 } as const;
const PLAIN = { size: 12, weight: 400 } as const;
/** Base lines of the rows of letters, and the scale between them; a row has one kind of text, so that none meets another. */
const ROWS = { base: 12, outer: 30, axis: 46, result: 70, ticks: 88 };
const HEIGHT = 94;

/**
 * Low is always on the left and high on the right: where less is better the scale runs down. `base` is written above the
 * other two; `low` to the left of its line and `high` to the right, so that no line crosses a label.
 */
export function drawScenarios(input: ScenarioInput): ScenarioChart {
  const { low, base, high, result, labels } = input;
  const widths = {
    low: textWidth(labels.low, STRONG),
    high: textWidth(labels.high, STRONG),
  };
  const width = Math.max(NARROWEST, Math.ceil(widths.low + widths.high + 4 * GAP + SHORTEST));
  const values = [low, base, high, ...(result === undefined ? [] : [result])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const edges = [widths.low + 2 * GAP, width - widths.high - 2 * GAP] as const;
  const spread = least === most ? [least - 1, most + 1] : [least, most];
  const scale = scaleLinear(low <= high ? spread : [...spread].reverse(), [...edges]);
  const x = (value: number) => round(scale(value));
  const at = { low: x(low), base: x(base), high: x(high) };
  return {
    width,
    height: HEIGHT,
    axis: { y: ROWS.axis, from: round(edges[0]), to: round(edges[1]) },
    ticks: ticksOf(scale.ticks(4), x, input.write, width),
    scenarios: [
      {
        kind: 'low',
        text: labels.low,
        x: at.low - GAP - widths.low,
        y: ROWS.outer,
        width: widths.low,
        at: at.low,
      },
      { kind: 'base', at: at.base, ...centred(labels.base, at.base, ROWS.base, width) },
      { kind: 'high', text: labels.high, x: at.high + GAP, y: ROWS.outer, width: widths.high, at: at.high },
    ],
    result:
      result === undefined
        ? undefined
        : { at: x(result), ...centred(labels.result, x(result), ROWS.result, width) },
  };
}

/** As many numbers as keep apart. */
function ticksOf(
  values: readonly number[],
  x: (value: number) => number,
  write: (value: number) => string,
  whole: number,
): ScenarioChart['ticks'] {
  const all = values.map((value) => {
    const text = write(value);
    const width = textWidth(text, PLAIN);
    const left = Math.min(Math.max(0, x(value) - width / 2), whole - width);
    return { at: x(value), text, x: round(left), y: ROWS.ticks, width };
  });
  all.sort((a, b) => a.at - b.at);
  let end = Number.NEGATIVE_INFINITY;
  return all.filter((tick) => {
    if (tick.x < end + 2 * GAP) return false;
    end = tick.x + tick.width;
    return true;
  });
}

function centred(text: string, at: number, y: number, whole: number): ScenarioText {
  const width = textWidth(text, STRONG);
  return { text, x: round(Math.min(Math.max(0, at - width / 2), Math.max(0, whole - width))), y, width };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
