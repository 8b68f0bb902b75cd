import type { Severity } from '../../../schemas/alert.ts';
import type { Condition } from '../../../schemas/condition.ts';
import { hasEnded, isOnHold } from '../activity.ts';
import { addDays, addDuration, daysBetween, latest, type WorkCalendar } from '../calendar.ts';
import type { DerivedClient } from '../client-state.ts';
import type { Playbook } from '../playbook.ts';
import { evaluate } from './evaluate.ts';
import type { Fact } from './fact.ts';
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
  play?: string | undefined;
  repeat?: string | undefined;
}

/** An alert that holds for a client on a day. */
export interface FiredAlert {
  rule: AlertRule;
  /** What fired it; empty where it is something that is not so. */
  facts: Fact[];
  /** The first day of the unbroken time for which it has held. */
  since: string;
  /** The day on which it was last told: `since`, and then every `repeat`. */
  told: string;
}

/** The state of a client on another day, from the same records. */
export type Replay = (day: string) => DerivedClient;

/** The alerts of a playbook, each with the play that it names or that names it. */
export function alertRules(playbook: Playbook): readonly AlertRule[] {
  const { alert, play } = playbook.of;
  if (alert.size === 0) return standardAlerts;
  const triggered = new Map(
    [...play.values()].flatMap(({ id, data }) =>
      data.trigger.flatMap((trigger) => ('alert' in trigger ? [[trigger.alert, id] as const] : [])),
    ),
  );
  return [...alert.values()].map(({ id, data }) => ({ id, ...data, play: data.play ?? triggered.get(id) }));
}

/** Whether anybody is to be told of a client: not before its start, while it is on hold, or after its end. */
export function isWatched({ file }: DerivedClient, today: string): boolean {
  const client = file.client.data;
  return client.start <= today && !hasEnded(client, today) && !isOnHold(client, today);
}

const ranks: Record<Severity, number> = { critical: 0, high: 1, low: 2, info: 3 };

/** The alerts that hold for a client, worst first and, among equals, the oldest first. */
export function fireAlerts(
  rules: readonly AlertRule[],
  state: DerivedClient,
  today: string,
  calendar: WorkCalendar,
  replay: Replay,
): FiredAlert[] {
  if (!isWatched(state, today)) return [];
  const fired = rules.flatMap((rule): FiredAlert[] => {
    const verdict = evaluate(rule.when, { state, today, calendar });
    if (!verdict.holds) return [];
    const { start } = state.file.client.data;
    const since = latest(start, verdict.since ?? findSince(rule, start, today, calendar, replay));
    return [{ rule, facts: verdict.facts, since, told: lastTold(since, rule.repeat, today, calendar) }];
  });
  return fired.sort(
    (a, b) =>
      ranks[a.rule.severity] - ranks[b.rule.severity] || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  );
}

/** Days that are asked one by one; an alert that is older is found by halving, as if it had not been broken off before. */
const DAYS_ONE_BY_ONE = 14;

/** The first day of the unbroken time for which an alert has held, by asking earlier days. */
function findSince(
  { when }: AlertRule,
  start: string,
  today: string,
  calendar: WorkCalendar,
  replay: Replay,
): string {
  const held = (day: string): boolean => {
    const state = replay(day);
    return isWatched(state, day) && evaluate(when, { state, today: day, calendar }).holds;
  };
  let known = today;
  for (let count = 0; count < DAYS_ONE_BY_ONE; count++) {
    const before = addDays(known, -1);
    if (before < start || !held(before)) return known;
    known = before;
  }
  let step = DAYS_ONE_BY_ONE;
  let failed = addDays(known, -step);
  while (failed >= start && held(failed)) {
    known = failed;
    step *= 2;
    failed = addDays(known, -step);
  }
  failed = latest(addDays(start, -1), failed);
  for (;;) {
    const days = Math.floor(daysBetween(failed, known) / 2);
    if (days === 0) return known;
    const middle = addDays(failed, days);
    if (held(middle)) known = middle;
    else failed = middle;
  }
}

function lastTold(since: string, repeat: string | undefined, today: string, calendar: WorkCalendar): string {
  if (repeat === undefined) return since;
  let told = since;
  for (
    let next = addDuration(told, repeat, calendar);
    next <= today;
    next = addDuration(told, repeat, calendar)
  )
    told = next;
  return told;
}
