import type { FactCondition } from '../../../schemas/condition.ts';
import { addDays, addDuration, daysBetween } from '../calendar.ts';
import type { DueContact } from '../cadence.ts';
import { moodOf } from '../feeling.ts';
import type { Fact } from './fact.ts';
import { fails, holds, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** A regular meeting comes near: so long after the last one, or after the start. */
export function meetingDue(condition: Of<'meeting-due'>, subject: Subject): Verdict {
  const { meeting, ahead } = condition;
  const { today, calendar } = subject;
  const { last, counted, due } = nextMeeting(condition, subject);
  const from = ahead === undefined ? due : addDuration(due, `-${ahead}`, calendar);
  return today < from ? fails(counted) : holds(from, { kind: 'meeting-due', meeting, due, last });
}

/** When a regular meeting is due next, and the day that this counts from: the last one, or the start. */
export function nextMeeting({ meeting, every }: Of<'meeting-due'>, { state, calendar }: Subject) {
  const last = state.contacts.find(({ data }) => data.type === meeting)?.date;
  const counted = last ?? state.file.client.data.start;
  return { last, counted, due: addDuration(counted, every, calendar) };
}

/** A contact of the segment's cadence has not happened by its day. */
export function followUpDue({ by, late }: Of<'follow-up-due'>, { state, calendar, today }: Subject): Verdict {
  const asked = state.cadence.filter((contact) => by === undefined || contact.by === by);
  const overdue = asked.flatMap((contact) => {
    const since = overdueSince(contact, late ?? '1d', calendar);
    return since !== undefined && since <= today ? [{ contact, since }] : [];
  });
  const first = overdue.map(({ since }) => since).sort()[0];
  if (first === undefined) return fails();
  // with several ways one may have been late before and kept since
  return holds(
    asked.length === 1 ? first : undefined,
    ...overdue.flatMap(({ contact }) => contactFact(contact)),
  );
}

function overdueSince({ due }: DueContact, late: string, calendar: Subject['calendar']): string | undefined {
  return due === undefined ? undefined : addDuration(due, late, calendar);
}

function contactFact({ by, every, due, late, last }: DueContact): Fact[] {
  if (every === undefined || due === undefined) return [];
  return [{ kind: 'contact-due', by, every, due, late, last: last?.date }];
}

/** Nobody has spoken with the client for long; before the first contact there is nothing to miss. */
export function silent(condition: Of<'silent'>, { state, today, calendar }: Subject): Verdict {
  const last = state.contacts.find(({ data }) => data.type !== 'internal')?.date;
  if (last === undefined) return fails(state.file.client.data.start);
  const from = addDays(addDuration(last, condition.for, calendar), 1);
  if (today < from) return fails(last);
  return holds(from, { kind: 'silent', days: daysBetween(last, today), last });
}

/** What managers perceived: a mood that lasts, a fall, or one that the figures do not show. */
export function feeling(condition: Of<'feeling'>, { state }: Subject): Verdict {
  const { mood, last, fall, history } = state.feeling;
  if (condition.fell_by !== undefined) {
    if (!fall || fall.by < condition.fell_by) return fails();
    const { of, from, to } = fall;
    return holds(to.date, { kind: 'feeling-fell', of, from, to });
  }
  if (condition.disagrees) {
    const { figures } = state;
    if (mood !== 'poor' || !last || figures === undefined || figures < GREEN) return fails();
    return holds(undefined, { kind: 'feeling-disagrees', last, score: figures });
  }
  if (condition.mood === undefined || mood !== condition.mood || !last) return fails();
  // the mood may have been the same at the contacts before, and may have faded in between
  const before = history.at(-2);
  const lasted = before !== undefined && moodOf(before.feeling) === mood;
  return holds(lasted ? undefined : last.date, { kind: 'feeling-is', mood: condition.mood, last });
}

/** From this score, without the feeling's share, the figures look well. */
const GREEN = 60;
