import type { DueAction } from '../actions.ts';
import { addDuration, type WorkCalendar } from '../calendar.ts';
import type { ClientFile } from '../playbook.ts';
import { changesOn, isOpen } from './change-state.ts';
import { checkInOf } from './check-in.ts';

/** Within which a change that was asked for is to be decided: the time after which the standard alert says that it waits. */
export const DECISION_WITHIN = '5bd';

/** What the scope asks of the client's owner: an answer to every open change, and the next check-in. */
export function scopeActions(file: ClientFile, today: string, calendar: WorkCalendar): DueAction[] {
  const { scope, changes, touchpoints } = file;
  if (!scope) return [];
  const owner = { who: file.client.data.owner, done: undefined, atClient: false };
  const open = changesOn(changes, scope.data.baseline, today).filter(isOpen);
  const checkIn = checkInOf(scope, touchpoints, today, calendar);
  return [
    ...open.map(
      ({ number, status, record: { data } }): DueAction => ({
        ...owner,
        id: `change/${number}`,
        what: data.title,
        due: addDuration(data.asked.on, DECISION_WITHIN, calendar),
        source: { kind: 'change', number, asked: data.asked.on, isAssessed: status === 'assessed' },
      }),
    ),
    ...(checkIn
      ? [{ ...owner, id: 'check-in', what: '', due: checkIn.due, source: { kind: 'check-in' as const } }]
      : []),
  ];
}
