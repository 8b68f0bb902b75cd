import type { RecordOf } from '../../records/record.ts';
import { addDuration, latest, type WorkCalendar } from '../calendar.ts';

/** When the work is to be laid over the scope together with the client again. */
export interface CheckIn {
  due: string;
  /** How often, as a duration. */
  every: string;
  /** The day of the last one; undefined where there was none, so that it counts from the baseline. */
  last: string | undefined;
}

/** The next check-in of a scope on a day; undefined where the scope agrees on none. */
export function checkInOf(
  { data }: RecordOf<'scope'>,
  touchpoints: readonly RecordOf<'touchpoint'>[],
  today: string,
  calendar: WorkCalendar,
): CheckIn | undefined {
  if (data.check_in === undefined) return undefined;
  const days = touchpoints.flatMap(({ data: { type }, date = '' }) =>
    type === 'scope-check-in' && date !== '' && date <= today ? [date] : [],
  );
  const last = days.length > 0 ? days.reduce((a, b) => latest(a, b)) : undefined;
  return { due: addDuration(last ?? data.baseline, data.check_in, calendar), every: data.check_in, last };
}
