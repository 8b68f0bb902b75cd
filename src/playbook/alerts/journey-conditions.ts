import type { FactCondition } from '../../../schemas/condition.ts';
import { addDuration, daysBetween } from '../calendar.ts';
import { dueAfter } from '../holds.ts';
import type { TimelinePhase } from '../timeline.ts';
import { fails, failsAtLeast, holds, holdsAtLeast, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

interface Current {
  current: TimelinePhase;
  entered: string;
}

/** The current phase, where it is the one that a condition means. */
function currentIn(
  { phase, stage }: { phase?: string | undefined; stage?: string | undefined },
  { state }: Subject,
): Current | undefined {
  const { current } = state.timeline;
  const entered = current?.actual?.from;
  if (!current || entered === undefined) return undefined;
  const meant =
    (phase === undefined || phase === current.phase.id) &&
    (stage === undefined || stage === current.phase.stage);
  return meant ? { current, entered } : undefined;
}

const named = ({ id, phase, cycle }: TimelinePhase) => ({ phase: id, name: phase.name, cycle });

/**
 * The client entered the phase a short time ago: on the day itself and until the time is over, with that day no more.
 * Every entry is an event of its own and has its own day, however short a time after another.
 */
export function phaseEntered(condition: Of<'phase-entered'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return failsAtLeast(subject.state.timeline.current?.actual?.from);
  return recentEntry(found, condition.within, subject);
}

/** The client moved from one phase to another a short time ago; to begin is no move. */
export function phaseChanged({ within }: Of<'phase-changed'>, subject: Subject): Verdict {
  const found = currentIn({}, subject);
  const { timeline, file } = subject.state;
  const isFirst = found && found.current.cycle < 2 && timeline.phases[0]?.id === found.current.id;
  const moved = found && !isFirst && found.entered > file.client.data.start;
  return moved ? recentEntry(found, within, subject) : failsAtLeast(found?.entered);
}

function recentEntry({ current, entered }: Current, within: string, { today, calendar }: Subject): Verdict {
  const end = addDuration(entered, within, calendar);
  if (today >= end) return fails(end);
  return holds(entered, {
    kind: 'phase-entered',
    ...named(current),
    on: entered,
    days: daysBetween(entered, today),
  });
}

/** The current phase lasts longer than planned: from `by` after its due day on (days on hold do not count) or, without one, from the day after. */
export function phaseOverrun(condition: Of<'phase-overrun'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return failsAtLeast(subject.state.timeline.current?.actual?.from);
  const { current, entered } = found;
  const { holds: onHold } = subject.state.timeline;
  const from = dueAfter(current.due ?? entered, condition.by ?? '1d', onHold, subject.calendar);
  if (current.over === 0 || subject.today < from) return failsAtLeast(entered);
  const { days, plannedDays: planned, over } = current;
  return holds(from, { kind: 'phase-over', ...named(current), days, planned, over });
}

/** The client is in the phase or stage, from `after` its entry on. */
export function inPhase(condition: Of<'in-phase'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return failsAtLeast(subject.state.timeline.current?.actual?.from);
  const { current, entered } = found;
  const from = condition.after ? addDuration(entered, condition.after, subject.calendar) : entered;
  if (subject.today < from) return failsAtLeast(entered);
  const fact = { kind: 'in-phase' as const, ...named(current), days: daysBetween(entered, subject.today) };
  // the phase before may have been meant as well, as another of the stage or an earlier cycle
  const isFirst = entered <= subject.state.file.client.data.start;
  return condition.after || isFirst ? holds(from, fact) : holdsAtLeast(from, fact);
}

/** How long somebody has been a client: from `from` after the start on, and until `to` after it, with that day no more. */
export function age({ from, to }: Of<'age'>, { state, today, calendar }: Subject): Verdict {
  const { start } = state.file.client.data;
  const begins = addDuration(start, from, calendar);
  if (today < begins) return fails(start);
  const ends = to === undefined ? undefined : addDuration(start, to, calendar);
  if (ends !== undefined && today >= ends) return begins < ends ? fails(ends) : fails(start);
  return holds(begins, { kind: 'age', days: daysBetween(start, today), start });
}
