import { currentPause } from '../../playbook/activity.ts';
import { addMonths, daysBetween, earliest, latest } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { Timeline } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';
import { actualBars, type Bar, holdBar, type Mark, marksOf, type Scale } from './timeline-bars.ts';
import { holdLines, onboardingText, type PhaseLine, phaseLine } from './timeline-words.ts';
import { phaseName } from './texts.ts';

export interface TimelineView {
  months: { x: number; label: string }[];
  planned: Bar[];
  actual: Bar[];
  holds: Bar[];
  /** Words below the bars: overrun, what is left, holds. */
  marks: Mark[];
  today: { x: number; label: string; anchor: 'start' | 'middle' | 'end' } | undefined;
  /** When the onboarding ended or is expected to, beside the plan. */
  onboarding: string | undefined;
  /** The holds that the drawing shows, with their reasons but for the present one. */
  holdLines: string[];
  /** The drawing in words, phase by phase. */
  lines: PhaseLine[];
}

/** Phases shown before the current one: a long-standing client's early rounds are left out. */
const PHASES_BEFORE = 5;

/** The drawing of a journey, planned above actual, and its twin in words. Undefined where there is nothing to draw. */
export function timelineView(state: ClientState, site: Site): TimelineView | undefined {
  const { timeline, file, standing } = state;
  const { ended } = file.client.data;
  const end = standing === 'ended' ? ended : undefined;
  const reached = timeline.phases.findLastIndex(({ actual }) => actual !== undefined);
  const shown = timeline.phases
    .slice(Math.max(0, reached - PHASES_BEFORE))
    // of a client that has ended only what was planned up to that day
    .filter(({ planned, actual }) => !end || actual || planned.from < end.on);
  const extent = extentOf(shown);
  if (!extent) return undefined;
  const { from, to } = extent;
  const scale = scaleOf(from, to);
  const holds = timeline.holds.filter((hold) => hold.to > from && hold.from < to);
  return {
    months: monthsBetween(from, to).map((day) => ({ x: scale.x(day), label: site.formats.month(day) })),
    planned: shown.map((phase) => scale.bar('plan', phase.planned.from, phase.planned.to, phaseName(phase))),
    actual: shown.flatMap((phase) => actualBars(phase, scale)),
    holds: holds.map((hold) =>
      holdBar({ ...hold, from: latest(hold.from, from), to: earliest(hold.to, to) }, scale),
    ),
    marks: marksOf(shown, holds, end, scale, site),
    today: todayMark(state, extent, scale, site),
    onboarding: timeline.onboarding && onboardingText(timeline.onboarding, site),
    // why work rests now is the first sentence of the page
    holdLines: holdLines(holds, site, currentPause(file.client.data, site.playbook.today)?.since),
    lines: shown.map((phase) => phaseLine(phase, site)),
  };
}

/** The first and the last day that is drawn. */
function extentOf(shown: Timeline['phases']): { from: string; to: string } | undefined {
  const first = shown[0];
  if (!first) return undefined;
  const ends = shown.flatMap(({ planned, actual, forecast }) => [
    planned,
    actual ?? planned,
    forecast ?? planned,
  ]);
  return {
    from: earliest(first.planned.from, ...ends.map(({ from }) => from)),
    to: latest(first.planned.to, ...ends.map(({ to }) => to)),
  };
}

/** Width of the drawing that labels are fitted for, px. */
const NARROWEST = 860;
/** Average advance of a letter at 13 px, px. */
const LETTER = 6.6;

function scaleOf(from: string, to: string): Scale {
  const span = Math.max(1, daysBetween(from, to));
  const round = (value: number) => Math.round(value * 100) / 100;
  const x = (day: string) => round((daysBetween(from, day) / span) * 100);
  return {
    x,
    bar: (kind, start, end, name) => {
      const width = round(x(end) - x(start));
      const room = (width / 100) * NARROWEST - 10;
      const fits = name !== '' && room >= name.length * LETTER;
      return { kind, x: x(start), width, label: fits ? name : undefined };
    },
  };
}

function todayMark(
  { timeline, standing }: ClientState,
  { from, to }: { from: string; to: string },
  { x }: Scale,
  site: Site,
): TimelineView['today'] {
  const { today } = site.playbook;
  if (today < from || today > to) return undefined;
  const { timeline: m } = site.messages;
  const { current } = timeline;
  const at = x(today);
  const day = site.formats.shortDay(today);
  return {
    x: at,
    label:
      standing === 'paused'
        ? m.todayOnHold(day)
        : m.today(day, current?.days ?? 0, current?.plannedDays ?? 0),
    anchor: at < 12 ? 'start' : at > 88 ? 'end' : 'middle',
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
