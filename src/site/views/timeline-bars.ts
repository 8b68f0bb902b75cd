import type { Client } from '../../../schemas/client.ts';
import { daysBetween } from '../../playbook/calendar.ts';
import { type Hold, heldDays, holdsWithin, type Span } from '../../playbook/holds.ts';
import type { TimelinePhase } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';
import { phaseName } from './texts.ts';

/** A bar of the drawing; lengths are percent of its width. */
export interface Bar {
  kind: 'plan' | 'act' | 'now' | 'over' | 'next' | 'hold';
  x: number;
  width: number;
  /** The name, where the bar has room for it. */
  label: string | undefined;
}

/** Words below the bars, which begin or end at a place in percent of the width. */
export interface Mark {
  x: number;
  anchor: 'start' | 'end';
  label: string;
  /** What the words tell of: an overrun, or the end of the client; a hold; anything else. */
  tone: 'risk' | 'hold' | 'quiet';
}

type Unplaced = Omit<Mark, 'anchor'>;

/** Puts days on the drawing. */
export interface Scale {
  x(day: string): number;
  bar(kind: Bar['kind'], from: string, to: string, name: string): Bar;
}

/** When a phase was, how far it went beyond its time, and what is left of it; holds are cut out of all three. */
export function actualBars(phase: TimelinePhase, scale: Scale): Bar[] {
  const { actual, forecast, over, state, holds } = phase;
  const name = phaseName(phase);
  const due = actual && over > 0 && phase.due !== undefined ? phase.due : actual?.to;
  const cut = (kind: Bar['kind'], span: Span | undefined, label: string) =>
    span ? piecesOf(kind, withoutHolds(span, holds), label, scale) : [];
  return [
    ...cut(
      state === 'current' ? 'now' : 'act',
      actual && due !== undefined ? { from: actual.from, to: due } : undefined,
      name,
    ),
    ...cut('over', actual && due !== undefined && over > 0 ? { from: due, to: actual.to } : undefined, ''),
    ...cut('next', forecast, actual ? '' : name),
  ];
}

/** A bar for each piece, the name in the longest. An empty phase keeps its place. */
function piecesOf(kind: Bar['kind'], pieces: readonly Span[], name: string, { bar }: Scale): Bar[] {
  const lengths = pieces.map(({ from, to }) => daysBetween(from, to));
  const longest = lengths.indexOf(Math.max(...lengths));
  return pieces.map(({ from, to }, index) => bar(kind, from, to, index === longest ? name : ''));
}

function withoutHolds({ from, to }: Span, holds: readonly Hold[]): Span[] {
  const within = holdsWithin(holds, { from, to });
  if (within.length === 0) return [{ from, to }];
  const starts = [from, ...within.map((hold) => hold.to)];
  const ends = [...within.map((hold) => hold.from), to];
  return starts
    .map((start, index) => ({ from: start, to: ends[index] ?? to }))
    .filter((piece) => piece.from < piece.to);
}

export function holdBar({ from, to }: Hold, { bar }: Scale): Bar {
  return bar('hold', from, to, '');
}

/** Width of the drawing on paper, px. */
const NARROWEST_PAPER = 640;
/** Average advance of a letter at 13 px, px. */
const LETTER = 6.6;

/** The words below the bars, from left to right. Those that another one leaves no room for are left to the list. */
export function marksOf(
  phases: readonly TimelinePhase[],
  holds: readonly Hold[],
  ended: Client['ended'],
  { x }: Scale,
  site: Site,
): Mark[] {
  const { timeline: m } = site.messages;
  const day = site.formats.shortDay;
  // the most important first: the others give way
  const marks: Unplaced[] = [
    ...(ended ? [{ x: x(ended.on), label: m.ended[ended.as](day(ended.on)), tone: 'risk' as const }] : []),
    ...phases.flatMap(({ actual, due, over }): Unplaced[] =>
      actual && due !== undefined && over > 0 ? [{ x: x(due), label: m.over(over), tone: 'risk' }] : [],
    ),
    ...phases.flatMap((phase) => leftMark(phase, x, site)),
    ...holds.map((hold): Unplaced => {
      const count = daysBetween(hold.from, hold.to);
      return { x: Math.max(0, x(hold.from)), label: m.onHold(count), tone: 'hold' };
    }),
    ...phases.flatMap(({ ending, actual }): Unplaced[] =>
      ending?.how === 'early' && actual
        ? [{ x: x(actual.to), label: m.early(ending.days), tone: 'quiet' }]
        : [],
    ),
  ];
  return place(marks).sort((a, b) => a.x - b.x);
}

/** Leaves out what would run into words placed before. */
function place(marks: readonly Unplaced[]): Mark[] {
  const taken: { from: number; to: number }[] = [];
  return marks.flatMap((mark) => {
    const width = ((mark.label.length * LETTER + 12) / NARROWEST_PAPER) * 100;
    for (const anchor of ['start', 'end'] as const) {
      const from = anchor === 'start' ? mark.x : mark.x - width;
      const to = from + width;
      const isFree = taken.every((other) => to <= other.from || from >= other.to);
      if (from < 0 || to > 100 || !isFree) continue;
      taken.push({ from, to });
      return [{ ...mark, anchor }];
    }
    return [];
  });
}

function leftMark({ state, forecast, holds }: TimelinePhase, x: Scale['x'], site: Site): Unplaced[] {
  if (state !== 'current' || !forecast) return [];
  const left = daysBetween(forecast.from, forecast.to) - heldDays(holds, forecast);
  const label = site.messages.timeline.left(left, site.formats.shortDay(forecast.to));
  return [{ x: x(forecast.from), label, tone: 'quiet' }];
}
