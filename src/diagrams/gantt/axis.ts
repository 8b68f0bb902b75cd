import { scaleUtc } from 'd3-scale';
import type { GanttInput, GanttRow } from './input.ts';
import { cleanText } from '../text/markup.ts';
import { type TextStyle, textWidth } from '../text/measure.ts';

/** From days to px. */
export interface Axis {
  /** The beginning of a day. */
  from(day: string): number;
  /** The end of a day. */
  to(day: string): number;
  /** Lines of the grid with what is written beside them. */
  ticks: { x: number; label: string; width: number }[];
  /** Where the day looked at is, if it is drawn. */
  day: number | undefined;
}

/** Within this share of the plan's length the day looked at is drawn, though the plan lies before or after it. */
const NEAR = 0.25;
const MOST_TICKS = 10;
/** px between a line of the grid and its label, and between two labels. */
export const TICK_GAP = 4;
const LABEL_GAP = 8;
const DAY_MS = 86_400_000;

/** An axis for every day that is drawn, between two edges in px; undefined where there is no day. */
export function makeAxis(
  input: GanttInput,
  edges: readonly [number, number],
  style: TextStyle,
): Axis | undefined {
  const rows = input.groups.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const extent = extentOf(rows, input.day);
  if (!extent) return undefined;
  const [first, last] = extent;
  const scale = scaleUtc([utc(first), new Date(utc(last).getTime() + DAY_MS)], [...edges]);
  const from = (day: string) => round(scale(utc(day)));
  const to = (day: string) => round(scale(new Date(utc(day).getTime() + DAY_MS)));
  const isDrawn = input.day >= first && input.day <= last;
  const label = (day: string, all: readonly string[]) =>
    cleanText(all.every((each) => each.endsWith('-01')) ? input.writeMonth(day) : input.writeDay(day));
  return {
    from,
    to,
    day: isDrawn ? round((from(input.day) + to(input.day)) / 2) : undefined,
    ticks: chooseTicks((count) => {
      const days = daysAt(scale.ticks(count));
      return days.map((day) => {
        const text = label(day, days);
        return { x: from(day), label: text, width: textWidth(text, style) };
      });
    }),
  };
}

/** As many ticks as their labels leave room for. */
function chooseTicks(ticksOf: (count: number) => Axis['ticks']): Axis['ticks'] {
  for (let count = MOST_TICKS; count > 1; count--) {
    const ticks = ticksOf(count);
    const fit = ticks.every(({ x }, index) => {
      const before = ticks[index - 1];
      return !before || before.x + TICK_GAP + before.width + LABEL_GAP <= x + TICK_GAP;
    });
    if (fit) return ticks;
  }
  return ticksOf(1).slice(0, 1);
}

/** The days among points in time; what lies within a day is left out. */
function daysAt(times: readonly Date[]): string[] {
  const written = times.map((time) => time.toISOString());
  return written.filter((time) => time.endsWith('T00:00:00.000Z')).map((time) => time.slice(0, 10));
}

function extentOf(rows: readonly GanttRow[], day: string): [string, string] | undefined {
  const days = rows.flatMap(({ start, due, done, activates, standing }) =>
    [start, due, done, activates, standing === 'late' ? day : undefined].filter((each) => each !== undefined),
  );
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const room = (utc(last).getTime() - utc(first).getTime()) * NEAR;
  const isNear =
    utc(day).getTime() >= utc(first).getTime() - room && utc(day).getTime() <= utc(last).getTime() + room;
  if (!isNear) return [first, last];
  return [day < first ? day : first, day > last ? day : last];
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
