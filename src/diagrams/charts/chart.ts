/** A figure over time against its target, as places on paper: widths in hundredths, heights in px. */
import { scaleLinear, scaleUtc } from 'd3-scale';

interface Point {
  date: string;
  value: number;
}

export interface ChartInput {
  /** Measured values, oldest first; at least one. */
  points: readonly Point[];
  /** Where the figure stood and must go; the straight line between them is what is expected. */
  from: Point;
  target: Point;
  today: string;
}

export interface Place {
  /** Hundredths of the width, so that a chart is as wide as its place and its letters stay as large as they are. */
  x: number;
  /** px from the top. */
  y: number;
}

export interface Chart {
  height: number;
  /** px from the top to the line on which days are written. */
  daysAt: number;
  /** The measured line as the points of a polyline in a box of 100 by `height`. */
  line: string;
  /** Measured values that have a mark; of very many only the last. */
  marks: Place[];
  last: Place;
  from: Place;
  target: Place;
  today: { x: number; anchor: 'start' | 'middle' | 'end' } | undefined;
  /** Whether the value at the start can be written beside the target without touching it. */
  fromFits: boolean;
  firstDay: string;
  lastDay: string;
}

/** Room above for the word at today's line, the drawing, and room below for the days. */
const TOP = 22;
const BOTTOM = 94;
const HEIGHT = 116;
/** Marks at the very edge would be cut in half. */
const LEFT = 2;
const RIGHT = 98;
const MOST_MARKS = 40;
/** Two lines of 12 px letters need this much. */
const LETTERS = 15;

export function drawChart({ points, from, target, today }: ChartInput): Chart {
  const all = [...points, from, target];
  const days = [...all.map(({ date }) => date), ...(today < target.date ? [today] : [])].sort();
  const [firstDay = today, lastDay = today] = [days[0], days.at(-1)];
  const x = scaleUtc([utc(firstDay), utc(lastDay)], [LEFT, RIGHT]);
  const y = scaleLinear(extent(all.map(({ value }) => value)), [BOTTOM, TOP]);
  const place = ({ date, value }: Point): Place => ({
    x: round(firstDay === lastDay ? (LEFT + RIGHT) / 2 : x(utc(date))),
    y: round(y(value)),
  });
  const places = points.map(place);
  const last = places.at(-1) ?? place(from);
  const todayX = place({ date: today, value: 0 }).x;
  const ends = { from: place(from), target: place(target) };
  return {
    height: HEIGHT,
    daysAt: HEIGHT - 4,
    line: places.map((at) => `${at.x},${at.y}`).join(' '),
    marks: places.length > MOST_MARKS ? [] : places.slice(0, -1),
    last,
    ...ends,
    today:
      today < firstDay || today > lastDay
        ? undefined
        : { x: todayX, anchor: todayX < 12 ? 'start' : todayX > 88 ? 'end' : 'middle' },
    fromFits: Math.abs(ends.from.y - ends.target.y) >= LETTERS,
    firstDay,
    lastDay,
  };
}

/** From the least to the greatest; what never moves is drawn in the middle. */
function extent(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
