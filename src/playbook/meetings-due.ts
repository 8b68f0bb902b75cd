import type { Condition } from '../../schemas/condition.ts';
import type { Touchpoint } from '../../schemas/touchpoint.ts';
import { nextMeeting } from './alerts/contact-conditions.ts';
import { evaluate } from './alerts/evaluate.ts';
import type { AlertRule } from './alerts/fire.ts';
import type { Subject } from './alerts/verdict.ts';

/** A regular meeting that an alert would speak up for, with the day on which it is due. */
export interface DueMeeting {
  meeting: Touchpoint['type'];
  due: string;
}

/**
 * The regular meetings of a client, one of each type, soonest first: those that alerts watch over, whether or not they
 * speak up already. What else such an alert asks of the client must hold today.
 */
export function dueMeetings(rules: readonly Pick<AlertRule, 'when'>[], subject: Subject): DueMeeting[] {
  const soonest = new Map<Touchpoint['type'], DueMeeting>();
  for (const found of rules.flatMap(({ when }) => meetingsIn(when, subject))) {
    const other = soonest.get(found.meeting);
    if (!other || found.due < other.due) soonest.set(found.meeting, found);
  }
  return [...soonest.values()].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function meetingsIn(condition: Condition, subject: Subject): DueMeeting[] {
  if ('any' in condition) return condition.any.flatMap((inner) => meetingsIn(inner, subject));
  if ('all' in condition) {
    const others = condition.all.filter((inner) => !asksMeeting(inner));
    const meant = others.every((inner) => evaluate(inner, subject).holds);
    return meant ? condition.all.flatMap((inner) => meetingsIn(inner, subject)) : [];
  }
  if ('not' in condition || condition.kind !== 'meeting-due') return [];
  return [{ meeting: condition.meeting, due: nextMeeting(condition, subject).due }];
}

function asksMeeting(condition: Condition): boolean {
  if ('any' in condition) return condition.any.some(asksMeeting);
  if ('all' in condition) return condition.all.some(asksMeeting);
  return !('not' in condition) && condition.kind === 'meeting-due';
}
