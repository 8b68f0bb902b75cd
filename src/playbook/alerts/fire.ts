import type { Severity } from '../../../schemas/alert.ts';
import type { Client } from '../../../schemas/client.ts';
import type { Condition } from '../../../schemas/condition.ts';
import type { Play } from '../../../schemas/play.ts';
import { hasEnded, isOnHold } from '../activity.ts';
import { addDays, addDuration, daysBetween, latest, parseDuration, type WorkCalendar } from '../calendar.ts';
import type { Derive, DerivedClient } from '../derive-client.ts';
import type { Playbook } from '../playbook.ts';
import { evaluate, isMet } from './evaluate.ts';
import type { Fact } from './fact.ts';
import { datesOf, findSince } from './find-since.ts';
import { standardAlerts } from './standard-alerts.ts';

/** What is asked about every client, from alerts/ or, where a playbook has none, the standard ones. */
export interface AlertRule {
  id: string;
  /** Absent for a standard alert. */
  title?: string;
  severity: Severity;
  /** The role that is told; absent for a standard alert. */
  to?: string;
  when: Condition;
  /** The plays that it calls: the one that it names, and those that name it. */
  plays: readonly string[];
  repeat?: string | undefined;
}

/** An alert that holds for a client on a day. */
export interface FiredAlert {
  rule: AlertRule;
  /** What fired it; empty where it is something that is not so. */
  facts: readonly Fact[];
  /** The first day of the unbroken time for which it has held. */
  since: string;
  /** The day on which it was last told: `since`, and then every `repeat`. */
  told: string;
}

/** The alerts of a playbook, each with the plays that it calls, in the order of their ids. */
export function alertRules(playbook: Playbook): readonly AlertRule[] {
  const { alert, play } = playbook.of;
  if (alert.size === 0) return standardAlerts;
  const names = ({ trigger }: Play, id: string) =>
    trigger.some((each) => 'alert' in each && each.alert === id);
  return [...alert.values()].map(({ id, data }) => {
    const { play: named, ...rule } = data;
    const called = [...play.values()].filter((each) => each.id === named || names(each.data, id));
    return { id, ...rule, plays: called.map((each) => each.id) };
  });
}

/** Whether anybody is to be told of a client: not before its start, while it is on hold, or after its end. */
export function isWatched({ file }: Pick<DerivedClient, 'file'>, today: string): boolean {
  const client = file.client.data;
  return client.start <= today && !hasEnded(client, today) && !isOnHold(client, today);
}

/** The day from which a client has been watched without a break: its start, or the end of the time on hold. */
function watchedSince({ start, paused, pauses }: Client, today: string): string {
  const ends = [...pauses, ...(paused ? [paused] : [])].flatMap(({ until }) => until ?? []);
  return latest(start, ...ends.filter((until) => until <= today));
}

const ranks: Record<Severity, number> = { critical: 0, high: 1, low: 2, info: 3 };

/** The alerts that hold for a client, worst first and, among equals, the oldest first. */
export function fireAlerts(
  rules: readonly AlertRule[],
  today: string,
  calendar: WorkCalendar,
  derive: Derive,
): FiredAlert[] {
  const state = derive(today);
  if (!isWatched(state, today)) return [];
  const first = watchedSince(state.file.client.data, today);
  const subject = { state, today, calendar };
  let known: readonly string[] | undefined;
  const dates = () => {
    known ??= datesOf(state.file);
    return known;
  };
  const fired: FiredAlert[] = [];
  for (const rule of rules) {
    // most alerts hold for few clients
    if (!isMet(rule.when, subject)) continue;
    const { facts, since: surely, exact } = evaluate(rule.when, subject);
    let since = latest(first, surely ?? today);
    if (!exact) {
      const held = (day: string) => isMet(rule.when, { state: derive(day), today: day, calendar });
      since = findSince(since, first, dates, held);
    }
    fired.push({ rule, facts, since, told: lastTold(since, rule.repeat, today, calendar) });
  }
  return fired.sort(
    (a, b) =>
      ranks[a.rule.severity] - ranks[b.rule.severity] || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  );
}

/** `since`, and then every `repeat` after it: a month after 31 January is 28 February, and two months 31 March. */
function lastTold(since: string, repeat: string | undefined, today: string, calendar: WorkCalendar): string {
  if (repeat === undefined) return since;
  const { amount, unit } = parseDuration(repeat);
  if (unit === 'd' || unit === 'w') {
    const days = unit === 'w' ? amount * 7 : amount;
    return addDays(since, daysBetween(since, today) - (daysBetween(since, today) % days));
  }
  // business days follow from those before, months from the first day
  const nextOf = (told: string, times: number) =>
    unit === 'bd'
      ? addDuration(told, repeat, calendar)
      : addDuration(since, { amount: amount * times, unit }, calendar);
  let told = since;
  for (let times = 1; ; times++) {
    const next = nextOf(told, times);
    if (next > today) return told;
    told = next;
  }
}
