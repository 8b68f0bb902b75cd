import type { ContactWay, Segment } from '../../schemas/segment.ts';
import type { Touchpoint } from '../../schemas/touchpoint.ts';
import type { RecordOf } from '../records/record.ts';
import { addDuration, daysBetween, latest, type WorkCalendar } from './calendar.ts';
import type { Timeline, TimelinePhase } from './timeline.ts';

type Cadence = Segment['cadence'][number];

/** A contact that the cadence of the segment asks for, with the day by which it should be. */
export interface DueContact {
  by: ContactWay;
  /** `45d`; undefined where it is on demand. */
  every: string | undefined;
  note: string | undefined;
  /** The touchpoint that it counts from; without one it counts from the beginning of that part of the journey. */
  last: RecordOf<'touchpoint'> | undefined;
  /** Day from which it counts. */
  from: string;
  due: string | undefined;
  /** Days past the due day, never negative; none for what a program sends. */
  late: number;
  automatic: boolean;
}

const inPerson = [
  'meeting',
  'follow-up',
  'results',
  'qbr',
  'kickoff',
  'visit',
  'training',
  'welcome',
  'scope-check-in',
] as const;

/** Types of touchpoint that keep a way of contact: a meeting is more than the call that was due, a bulletin is not. */
const kept: Record<ContactWay, ReadonlySet<Touchpoint['type']>> = {
  meeting: new Set(inPerson),
  call: new Set([...inPerson, 'call']),
  mail: new Set([...inPerson, 'call', 'mail', 'message']),
  visit: new Set(['visit']),
  bulletin: new Set(['bulletin']),
  training: new Set(['training']),
};

/**
 * The contacts that a client is due, one for each way, soonest first. Where several lines of the cadence ask for the same
 * way in the same part of the journey (every week for 45 days, then every 45 days), the soonest counts. A contact that was
 * due while its line held stays due until it happens.
 *
 * @param touchpoints newest first.
 */
export function dueContacts(
  cadence: readonly Cadence[],
  timeline: Timeline,
  touchpoints: readonly RecordOf<'touchpoint'>[],
  today: string,
  calendar: WorkCalendar,
): DueContact[] {
  const { current } = timeline;
  if (!current) return [];
  const soonest = new Map<ContactWay, DueContact>();
  for (const line of cadence) {
    const from = beginningOf(line, timeline, current);
    if (from === undefined) continue;
    const until = line.for === undefined ? undefined : addDuration(from, line.for, calendar);
    const contact = dueBy(line, from, touchpoints, today, calendar);
    const isOver = until !== undefined && until < today;
    if (isOver && (contact.due === undefined || contact.due > (until ?? ''))) continue;
    const other = soonest.get(line.by);
    if (!other || comesBefore(contact, other)) soonest.set(line.by, contact);
  }
  return [...soonest.values()].sort((a, b) => (comesBefore(a, b) ? -1 : comesBefore(b, a) ? 1 : 0));
}

/** The first day of the part of the journey that a line is for; undefined where the client is in another part. */
function beginningOf(
  { stage, phase }: Cadence,
  { phases }: Timeline,
  current: TimelinePhase,
): string | undefined {
  if (phase !== undefined) return current.phase.id === phase ? current.actual?.from : undefined;
  const entered = phases.filter(({ actual }) => actual !== undefined);
  if (stage === undefined) return entered[0]?.actual?.from;
  if (current.phase.stage !== stage) return undefined;
  return entered.find((each) => each.phase.stage === stage)?.actual?.from;
}

function dueBy(
  { by, every, note, automatic }: Cadence,
  from: string,
  touchpoints: readonly RecordOf<'touchpoint'>[],
  today: string,
  calendar: WorkCalendar,
): DueContact {
  const last = touchpoints.find(
    ({ date, data }) => date !== undefined && date <= today && kept[by].has(data.type),
  );
  const start = latest(from, last?.date ?? from);
  const due = every === undefined || automatic ? undefined : addDuration(start, every, calendar);
  return {
    by,
    every,
    note,
    last,
    from: start,
    due,
    late: due === undefined ? 0 : Math.max(0, daysBetween(due, today)),
    automatic,
  };
}

function comesBefore(a: DueContact, b: DueContact): boolean {
  return a.due !== undefined && (b.due === undefined || a.due < b.due);
}
