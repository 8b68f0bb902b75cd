import type { FactCondition } from '../../../schemas/condition.ts';
import { changesOn, isOpen } from '../scope/change-state.ts';
import { addDays, addDuration, businessDaysBetween, daysBetween } from '../calendar.ts';
import { unbrokenSince } from './unbroken.ts';
import { checkInOf } from '../scope/check-in.ts';
import { fails, failsAtLeast, holds, holdsAtLeast, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** The end of the term is near, from `within` before it on, or has passed without a new one. */
export function renewalDue({ within }: Of<'renewal-due'>, { state, today, calendar }: Subject): Verdict {
  const { contract, start } = state.file.client.data;
  const on = contract?.renews;
  if (on === undefined) return fails(start);
  const from = addDuration(on, `-${within}`, calendar);
  if (today < from) return fails(start);
  return holds(from, { kind: 'renewal-near', on, days: daysBetween(today, on) });
}

/** Nobody has said for long (from `after` the last estimate on) what the client could grow to; a client without an estimate counts from its start. */
export function potentialStale({ after }: Of<'potential-stale'>, subject: Subject): Verdict {
  const { state, today, calendar } = subject;
  const { potential, start } = state.file.client.data;
  const updated = potential && potential.updated <= today ? potential.updated : undefined;
  const counted = updated ?? start;
  const from = addDuration(counted, after, calendar);
  if (today < from) return failsAtLeast(counted);
  return holds(from, { kind: 'potential-stale', updated, days: daysBetween(counted, today) });
}

/** A change request waits for its decision for longer than `for`, counted from the day on which it was asked. */
export function changePending(condition: Of<'change-pending'>, { state, today, calendar }: Subject): Verdict {
  const lateFrom = (asked: string) => addDays(addDuration(asked, condition.for, calendar), 1);
  const { scope, changes } = state.file;
  if (!scope || changes.length === 0) return fails();
  // not `state.scope`: it would draw the whole scope for every day that is looked back at
  const waiting = changesOn(changes, scope.data.baseline, today).filter(
    (change) => isOpen(change) && lateFrom(change.record.data.asked.on) <= today,
  );
  const [first] = [...waiting].sort((a, b) => (a.record.data.asked.on < b.record.data.asked.on ? -1 : 1));
  if (!first) return fails();
  const spans = changes.map(({ data }) => ({
    from: lateFrom(data.asked.on),
    to: data.decision?.on,
  }));
  const { title, asked } = first.record.data;
  return holds(unbrokenSince(spans, 1, today), {
    kind: 'change-waiting',
    number: first.number,
    title,
    asked: asked.on,
    days: businessDaysBetween(asked.on, today, calendar),
    others: waiting.length - 1,
  });
}

/** The check-in that the scope agrees on comes near: from its day on, or `ahead` of it. */
export function scopeCheckIn({ ahead }: Of<'scope-check-in'>, { state, today, calendar }: Subject): Verdict {
  const { scope, touchpoints } = state.file;
  const checkIn = scope && checkInOf(scope, touchpoints, today, calendar);
  if (!checkIn) return fails();
  const { due, last } = checkIn;
  const counted = last ?? scope.data.baseline;
  // nothing is agreed yet
  if (today < counted) return fails();
  const from = ahead === undefined ? due : addDuration(due, `-${ahead}`, calendar);
  if (today < from) return failsAtLeast(last);
  const fact = { kind: 'check-in-due' as const, due, days: daysBetween(due, today), last };
  // one that is announced for longer than it takes to come round was so before the last one, too
  return from > counted ? holds(from, fact) : holdsAtLeast(counted, fact);
}

/** The facts fit another segment than the declared one, and nobody has said why. */
export function segmentDiffers({ state }: Subject): Verdict {
  const { declared, byRule } = state.segmentation;
  const { segment_reason, start } = state.file.client.data;
  const [other] = byRule;
  const settled =
    declared === undefined || other === undefined || byRule.includes(declared) || segment_reason;
  // facts carry no day: as far as is recorded it has always been so
  return settled ? fails(start) : holds(start, { kind: 'segment-differs', declared, byRule: other });
}
