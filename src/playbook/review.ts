import type { Procedure } from '../records/record.ts';
import { addDuration, type WorkCalendar } from './calendar.ts';

/** When a procedure or a play is to be looked at again. */
export interface Review {
  /** The day by which. */
  due: string;
  /** How often, as a duration. */
  every: string;
  over: boolean;
}

/** Undefined where the record does not say when it was reviewed, or how often it is. */
export function reviewOf({ data }: Procedure, today: string, calendar: WorkCalendar): Review | undefined {
  const { reviewed, review_every: every } = data;
  if (reviewed === undefined || every === undefined) return undefined;
  const due = addDuration(reviewed, every, calendar);
  return { due, every, over: due < today };
}
