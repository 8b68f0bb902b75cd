import { addDays, addMonths, daysBetween } from '../../playbook/calendar.ts';
import type { Timeline, TimelinePhase } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';
import { phaseName } from './texts.ts';

/** A bar of the drawing; lengths are percent of its width. */
export interface Bar {
  kind: 'plan' | 'act' | 'now' | 'over' | 'next';
  x: number;
  width: number;
  /** The name, where the bar has room for it. */
  label: string | undefined;
}

/** A phase as a line of the list beside the drawing. */
export interface PhaseLine {
  state: TimelinePhase['state'];
  name: string;
  days: string;
  over: boolean;
  text: string;
}

export interface TimelineView {
  months: { x: number; label: string }[];
  planned: Bar[];
  actual: Bar[];
  /** Words below the bars: overrun, what is left. */
  marks: { x: number; label: string; risk: boolean }[];
  today: { x: number; label: string; anchor: 'start' | 'middle' | 'end' } | undefined;
  lines: PhaseLine[];
}

/** Width of the drawing that labels are fitted for, px. */
const NARROWEST = 860;
/** Width of the drawing on paper, px. */
const NARROWEST_PAPER = 640;
/** Average advance of a letter at 13 px, px. */
const LETTER = 6.6;
/** Phases shown before the current one: a long-standing client's early rounds are left out. */
const PHASES_BEFORE = 5;

/** The drawing of a journey, planned above actual, and its twin in words. Undefined where there is nothing to draw. */
export function timelineView(timeline: Timeline, site: Site): TimelineView | undefined {
  const reached = timeline.phases.findLastIndex(({ actual }) => actual !== undefined);
  const shown = timeline.phases.slice(Math.max(0, reached - PHASES_BEFORE));
  const first = shown[0];
  if (!first) return undefined;
  const from = [first.planned.from, first.actual?.from ?? first.planned.from].sort()[0] ?? first.planned.from;
  const to =
    shown
      .flatMap(({ planned, actual, forecast }) => [planned.to, actual?.to ?? '', forecast?.to ?? ''])
      .sort()
      .at(-1) ?? first.planned.to;
  const span = Math.max(1, daysBetween(from, to));
  const x = (day: string) => round((daysBetween(from, day) / span) * 100);
  const bar = (kind: Bar['kind'], start: string, end: string, name: string): Bar => {
    const width = round(x(end) - x(start));
    const room = (width / 100) * NARROWEST - 10;
    return {
      kind,
      x: x(start),
      width,
      label: name !== '' && room >= name.length * LETTER ? name : undefined,
    };
  };
  const { today } = site.playbook;
  const { timeline: m } = site.messages.client;
  const { current } = timeline;
  const at = x(today);
  return {
    months: monthsBetween(from, to).map((day) => ({ x: x(day), label: site.formats.month(day) })),
    planned: shown.map((phase) => bar('plan', phase.planned.from, phase.planned.to, phaseName(phase))),
    actual: shown.flatMap((phase) => actualBars(phase, bar)),
    marks: keepApart(shown.flatMap((phase) => marksOf(phase, x, site))),
    today:
      today < from || today > to
        ? undefined
        : {
            x: at,
            label: m.today(site.formats.shortDay(today), current?.days ?? 0, current?.plannedDays ?? 0),
            anchor: at < 12 ? 'start' : at > 88 ? 'end' : 'middle',
          },
    lines: shown.map((phase) => lineOf(phase, site)),
  };
}

function actualBars(
  phase: TimelinePhase,
  bar: (kind: Bar['kind'], from: string, to: string, name: string) => Bar,
): Bar[] {
  const { actual, forecast, over, state } = phase;
  const name = phaseName(phase);
  const bars: Bar[] = [];
  if (actual) {
    const due = over > 0 ? addDays(actual.from, phase.plannedDays) : actual.to;
    bars.push(bar(state === 'current' ? 'now' : 'act', actual.from, due, name));
    if (over > 0) bars.push(bar('over', due, actual.to, ''));
  }
  if (forecast) bars.push(bar('next', forecast.from, forecast.to, actual ? '' : name));
  return bars;
}

function marksOf(phase: TimelinePhase, x: (day: string) => number, site: Site): TimelineView['marks'] {
  const { timeline: m } = site.messages.client;
  const { actual, forecast, over, state, plannedDays } = phase;
  if (actual && over > 0) {
    const at = x(addDays(actual.from, plannedDays));
    return [{ x: Math.min(at, 90), label: m.over(over), risk: true }];
  }
  if (state !== 'current' || !forecast) return [];
  const left = daysBetween(forecast.from, forecast.to);
  return [
    {
      x: Math.min(x(forecast.from), 80),
      label: m.left(left, site.formats.shortDay(forecast.to)),
      risk: false,
    },
  ];
}

/** Leaves out the words that would run into the ones before them on the narrowest drawing; the list has them all. */
function keepApart(marks: TimelineView['marks']): TimelineView['marks'] {
  let free = 0;
  return marks.filter(({ x, label }) => {
    if (x < free) return false;
    free = x + ((label.length * LETTER + 8) / NARROWEST_PAPER) * 100;
    return true;
  });
}

function lineOf(phase: TimelinePhase, site: Site): PhaseLine {
  const { timeline: m } = site.messages.client;
  const day = site.formats.shortDay;
  const { planned, actual, forecast, state, note } = phase;
  const words = [m.plannedSpan(day(planned.from), day(addDays(planned.to, -1)))];
  if (state === 'done' && actual) words.push(m.done(day(actual.to)));
  if (state === 'current' && actual) words.push(m.since(day(actual.from)));
  if (forecast) words.push(m.forecast(day(forecast.from), day(addDays(forecast.to, -1))));
  if (state === 'skipped') words.push(m.skipped);
  if (note) words.push(note);
  const name = phaseName(phase);
  return {
    state,
    name: state === 'current' ? `${name}, ${m.now}` : name,
    days: actual ? m.row(phase.days, phase.plannedDays) : site.messages.counts.days(phase.plannedDays),
    over: phase.over > 0,
    text: words.join(' '),
  };
}

/** The first days of the months of a span, thinned so that their names keep apart. */
function monthsBetween(from: string, to: string): string[] {
  const first = `${from.slice(0, 7)}-01`;
  const all: string[] = [];
  for (let day = first < from ? addMonths(first, 1) : first; day < to; day = addMonths(day, 1)) all.push(day);
  const step = Math.ceil(all.length / 14);
  return all.filter((_, index) => index % step === 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
