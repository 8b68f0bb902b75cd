import type { Axis } from './axis.ts';
import type { GanttRow } from './input.ts';

/** From one edge to another, px from the left. */
export interface Span {
  from: number;
  to: number;
}

/** What is drawn of the days of a row. */
export interface GanttBars {
  /** From the first day to the day of delivery. */
  planned: Span | undefined;
  /** From the first day to the delivery or to the day looked at, as far as the plan goes. */
  worked: Span | undefined;
  /** From the day of delivery to the delivery that came later, or to the day looked at. */
  over: Span | undefined;
  /** The day of delivery of what has no first day. */
  due: number | undefined;
  /** The delivery of what has no first day. */
  delivered: number | undefined;
  /** The day on which a campaign goes live. */
  live: { x: number; points: 'left' | 'right' } | undefined;
}

/** What takes a day of a plan of years would not be seen. */
const NARROWEST = 4;
/** Half a diamond; the whole of a flag. */
const REACH = 6;

export function layoutBars(row: GanttRow, axis: Axis, edges: readonly [number, number]): GanttBars {
  const { start, due, done, activates } = row;
  const span = (from: string, to: string): Span => widened(axis.from(from), axis.to(to), edges);
  const middle = (day: string) =>
    Math.min(Math.max((axis.from(day) + axis.to(day)) / 2, edges[0] + REACH), edges[1] - REACH);
  const isOver = row.standing === 'late' || row.standing === 'done-late';
  const reached =
    done ?? (axis.day === undefined || row.standing === 'planned' ? undefined : dayReached(row, axis));
  const end = reached === undefined ? undefined : typeof reached === 'string' ? axis.to(reached) : reached;
  const dueEnd = axis.to(due);
  const bars: GanttBars = {
    planned: undefined,
    worked: undefined,
    over: isOver && end !== undefined && end > dueEnd ? widened(dueEnd, end, edges) : undefined,
    due: undefined,
    delivered: undefined,
    live: activates === undefined ? undefined : flagAt(middle(activates), edges),
  };
  if (start === undefined) {
    bars.due = middle(due);
    bars.delivered = done === undefined ? undefined : middle(done);
    return bars;
  }
  bars.planned = span(start, due);
  // delivered before its first day: the day of delivery alone
  const begin = done !== undefined && done < start ? done : start;
  const left = axis.from(begin);
  if (end !== undefined) bars.worked = widened(left, Math.max(left, Math.min(end, dueEnd)), edges);
  return bars;
}

/** An open row is worked at up to the day looked at. */
function dayReached({ standing }: GanttRow, axis: Axis): number | undefined {
  return standing === 'late' || standing === 'running' ? axis.day : undefined;
}

function widened(from: number, to: number, [left, right]: readonly [number, number]): Span {
  const width = Math.max(NARROWEST, to - from);
  const start = Math.min(Math.max(left, from), right - width);
  return { from: round(Math.max(left, start)), to: round(Math.min(right, start + width)) };
}

function flagAt(x: number, [, right]: readonly [number, number]): GanttBars['live'] {
  return { x: round(x), points: x + 2 * REACH > right ? 'left' : 'right' };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
