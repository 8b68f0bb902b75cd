import type { FactCondition } from '../../../schemas/condition.ts';
import { addDays, addDuration, daysBetween } from '../calendar.ts';
import type { DueContact } from '../cadence.ts';
import { findFall, moodOf } from '../feeling.ts';
import type { Fact } from './fact.ts';
import { fails, failsAtLeast, holds, holdsAtLeast, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** A regular meeting comes near: from its day on, or `ahead` of it. */
export function meetingDue(condition: Of<'meeting-due'>, subject: Subject): Verdict {
  const { meeting, ahead } = condition;
  const { today, calendar } = subject;
  const { last, counted, due } = nextMeeting(condition, subject);
  const from = ahead === undefined ? due : addDuration(due, `-${ahead}`, calendar);
  if (today < from) return failsAtLeast(counted);
  const fact = { kind: 'meeting-due' as const, meeting, due, last };
  // a meeting that is announced for longer than it takes to come round was so before the last one, too
  return from > counted ? holds(from, fact) : holdsAtLeast(counted, fact);
}

/** When a regular meeting is due next, and the day that this counts from: the last one, or the start. */
export function nextMeeting({ meeting, every }: Of<'meeting-due'>, { state, calendar }: Subject) {
  const last = state.contacts.find(({ data }) => data.type === meeting)?.date;
  const counted = last ?? state.file.client.data.start;
  return { last, counted, due: addDuration(counted, every, calendar) };
}

/** A contact of the segment's cadence has not happened by its day: from the day after, or `late` after it. */
export function followUpDue({ by, late }: Of<'follow-up-due'>, { state, calendar, today }: Subject): Verdict {
  const asked = state.cadence.filter((contact) => by === undefined || contact.by === by);
  const overdue = asked.flatMap((contact) => {
    const since = overdueSince(contact, late ?? '1d', calendar);
    return since !== undefined && since <= today ? [{ contact, since }] : [];
  });
  const first = overdue.map(({ since }) => since).sort()[0];
  if (first === undefined) return fails();
  // another way, or the cadence of another part of the journey, may have been late before
  return holdsAtLeast(first, ...overdue.flatMap(({ contact }) => contactFact(contact)));
}

function overdueSince({ due }: DueContact, late: string, calendar: Subject['calendar']): string | undefined {
  return due === undefined ? undefined : addDuration(due, late, calendar);
}

function contactFact({ by, every, due, late, last }: DueContact): Fact[] {
  if (every === undefined || due === undefined) return [];
  return [{ kind: 'contact-due', by, every, due, late, last: last?.date }];
}

/** Nobody has spoken with the client for longer than that; before the first contact there is nothing to miss. */
export function silent(condition: Of<'silent'>, { state, today, calendar }: Subject): Verdict {
  const last = state.contacts.find(({ data }) => data.type !== 'internal')?.date;
  if (last === undefined) return fails(state.file.client.data.start);
  const from = addDays(addDuration(last, condition.for, calendar), 1);
  if (today < from) return failsAtLeast(last);
  return holds(from, { kind: 'silent', days: daysBetween(last, today), last });
}

/** What managers perceived: a mood that lasts, a fall, or one that the figures do not show. */
export function feeling(condition: Of<'feeling'>, { state }: Subject): Verdict {
  const { mood, last, history } = state.feeling;
  if (!last) return fails(state.file.client.data.start);
  // the same may have been so at the contacts before, and may have faded in between
  const before = history.filter(({ date }) => date < last.date);
  if (condition.fell_by !== undefined) {
    const fall = mood === 'faded' ? undefined : findFall(history, condition.fell_by);
    if (!fall) return fails();
    const { of, from, to } = fall;
    const fact = { kind: 'feeling-fell' as const, of, from, to };
    return findFall(before, condition.fell_by) ? holdsAtLeast(to.date, fact) : holds(to.date, fact);
  }
  if (condition.disagrees) {
    const { figures } = state;
    if (mood !== 'poor' || figures === undefined || figures < GREEN) return fails();
    return holds(undefined, { kind: 'feeling-disagrees', last, score: figures });
  }
  if (condition.mood === undefined || mood !== condition.mood) return fails();
  const fact = { kind: 'feeling-is' as const, mood: condition.mood, last };
  const previous = before.at(-1);
  const lasted = previous !== undefined && moodOf(previous.feeling) === mood;
  return lasted ? holdsAtLeast(last.date, fact) : holds(last.date, fact);
}

/** From this score, without the feeling's share, the figures look well. */
const GREEN = 60;
