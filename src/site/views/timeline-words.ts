import { addDays, daysBetween } from '../../playbook/calendar.ts';
import type { Hold } from '../../playbook/holds.ts';
import type { OnboardingEnd } from '../../playbook/phase-ending.ts';
import type { TimelinePhase } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';
import { phaseName } from './texts.ts';

/** A phase as a line of the list beside the drawing. */
export interface PhaseLine {
  state: TimelinePhase['state'];
  name: string;
  days: string;
  over: boolean;
  text: string;
  /** Holds within the phase, each with its reason. */
  holds: string[];
}

export function phaseLine(phase: TimelinePhase, site: Site): PhaseLine {
  const { timeline: m, counts } = site.messages;
  const day = site.formats.shortDay;
  const { planned, actual, forecast, ending, state, note } = phase;
  const words = [m.plannedSpan(day(planned.from), day(addDays(planned.to, -1)))];
  if (ending && actual) words.push(m.done[ending.how](day(actual.to), ending.days));
  if (state === 'current' && actual) words.push(m.since(day(actual.from)));
  if (forecast) words.push(m.forecast(day(forecast.from), day(addDays(forecast.to, -1))));
  if (state === 'skipped') words.push(m.skipped);
  if (note) words.push(note);
  const name = phaseName(phase);
  return {
    state,
    name: state === 'current' ? `${name}, ${m.now}` : name,
    days: actual ? m.row(phase.days, phase.plannedDays) : counts.days(phase.plannedDays),
    over: phase.over > 0,
    text: words.join(' '),
    holds: holdLines(phase.holds, site),
  };
}

/** Holds in words, each with its reason but for the one that begins on a day and is told elsewhere. */
export function holdLines(holds: readonly Hold[], site: Site, told?: Hold['from']): string[] {
  const { timeline: m } = site.messages;
  const day = site.formats.shortDay;
  return holds.map(({ from, to, open, reason }) => {
    const count = daysBetween(from, to);
    const what = open ? m.holdOpen(day(from), count) : m.hold(day(from), day(addDays(to, -1)), count);
    return from === told ? `${what}.` : `${what}: ${asSentence(reason)}`;
  });
}

export function onboardingText({ planned, expected, done }: OnboardingEnd, site: Site): string {
  const { timeline: m } = site.messages;
  const late = daysBetween(planned, expected);
  return (done ? m.onboardingDone : m.onboardingEnds)(site.formats.shortDay(expected), late);
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
