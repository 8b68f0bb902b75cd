import type { FactCondition } from '../../../schemas/condition.ts';
import { addDays, addDuration, daysBetween } from '../calendar.ts';
import type { TimelinePhase } from '../timeline.ts';
import { fails, holds, type Subject, type Verdict } from './verdict.ts';

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

/** The client entered the phase a short time ago. */
export function phaseEntered(condition: Of<'phase-entered'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return fails(subject.state.timeline.current?.actual?.from);
  return recentEntry(found, condition.within, subject);
}

/** The client moved from one phase to another a short time ago; the first phase is no move. */
export function phaseChanged({ within }: Of<'phase-changed'>, subject: Subject): Verdict {
  const found = currentIn({}, subject);
  const isFirst = found && subject.state.timeline.phases[0]?.id === found.current.id;
  return found && !isFirst ? recentEntry(found, within, subject) : fails(found?.entered);
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

/** The current phase lasts longer than planned, by a duration or, without one, by a day. */
export function phaseOverrun(condition: Of<'phase-overrun'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return fails(subject.state.timeline.current?.actual?.from);
  const { current, entered } = found;
  const end = addDays(subject.today, -current.over);
  const from = addDuration(end, condition.by ?? '1d', subject.calendar);
  if (current.over === 0 || subject.today < from) return fails(entered);
  const { days, plannedDays: planned, over } = current;
  return holds(from, { kind: 'phase-over', ...named(current), days, planned, over });
}

export function inPhase(condition: Of<'in-phase'>, subject: Subject): Verdict {
  const found = currentIn(condition, subject);
  if (!found) return fails(subject.state.timeline.current?.actual?.from);
  const { current, entered } = found;
  const from = condition.after ? addDuration(entered, condition.after, subject.calendar) : entered;
  if (subject.today < from) return fails(entered);
  return holds(from, { kind: 'in-phase', ...named(current), days: daysBetween(entered, subject.today) });
}

/** How long somebody has been a client. */
export function age({ from, to }: Of<'age'>, { state, today, calendar }: Subject): Verdict {
  const { start } = state.file.client.data;
  const begins = addDuration(start, from, calendar);
  if (today < begins) return fails(start);
  const ends = to === undefined ? undefined : addDuration(start, to, calendar);
  if (ends !== undefined && today >= ends) return fails(ends);
  return holds(begins, { kind: 'age', days: daysBetween(start, today), start });
}
