import type { Procedure, RecordOf } from '../records/record.ts';
import { addDuration, type WorkCalendar } from './calendar.ts';

/** Kinds of record that are looked at again from time to time. */
export type Reviewed = Procedure | RecordOf<'research'>;

/** When a procedure, a play or a piece of research is to be looked at again. */
export interface Review {
  /** The first day on which it may be; `due` where one length of time is given. */
  from: string;
  /** The day by which. */
  due: string;
  /** How often at the latest, as a duration. */
  every: string;
  over: boolean;
}

/** Undefined where the record does not say when it was reviewed, or how often it is. */
export function reviewOf({ data }: Reviewed, today: string, calendar: WorkCalendar): Review | undefined {
  const { reviewed, review_every: interval } = data;
  if (reviewed === undefined || interval === undefined) return undefined;
  const [soonest = interval, every = soonest] = interval.split('..');
  const due = addDuration(reviewed, every, calendar);
  return { from: addDuration(reviewed, soonest, calendar), due, every, over: due < today };
}
