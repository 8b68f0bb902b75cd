import type { Client } from '../../schemas/client.ts';
import { accessState } from './access-state.ts';
import { hasEnded, isOnHold } from './activity.ts';
import { businessDaysBetween, daysBetween, type WorkCalendar } from './calendar.ts';
import type { ClientState } from './client-state.ts';
import type { DatedFeeling } from './feeling.ts';

export type Severity = 'risk' | 'watch' | 'opportunity' | 'waiting';

/** How a client stands today. */
export type Standing = Severity | 'ok' | 'paused' | 'ended';

/** A fact that asks for somebody's attention, with its figures. */
export type Reason = { severity: Severity } & (
  | { kind: 'phase-over'; phase: string; cycle: number; days: number; planned: number; over: number }
  | { kind: 'feeling-poor'; last: DatedFeeling }
  | { kind: 'feeling-fell'; of: 'trust' | 'satisfaction'; from: DatedFeeling; to: DatedFeeling }
  | { kind: 'briefing-late'; questionnaire: string; due: string; days: number }
  | { kind: 'actions-late'; count: number; first: string; days: number }
  | { kind: 'access-unverified'; platforms: string[] }
  | { kind: 'access-waiting'; platforms: string[] }
  | { kind: 'steps-late'; sop: string; count: number }
  | { kind: 'renewal-near'; on: string; days: number }
  | { kind: 'segment-differs'; declared: string; byRule: string }
  | { kind: 'silent'; days: number; last: string }
);

/** Days before the end of a contract from which a renewal asks for attention. */
export const RENEWAL_DAYS = 60;
/** Days without any contact after which an ongoing client has gone silent: the longest follow-up cadence. */
export const SILENT_DAYS = 45;

type Derived = Omit<ClientState, 'reasons' | 'standing'>;

const order: Severity[] = ['risk', 'watch', 'opportunity', 'waiting'];

/** Everything about a client that asks for attention on a day, worst first. A paused or ended client asks for none. */
export function findReasons(state: Derived, today: string, calendar: WorkCalendar): Reason[] {
  const client = state.file.client.data;
  if (hasEnded(client, today) || isOnHold(client, today)) return [];
  const reasons = [
    ...phaseReasons(state),
    ...feelingReasons(state),
    ...contractReasons(client, today),
    ...workReasons(state, today, calendar),
    ...segmentReasons(state),
  ];
  return reasons.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** What the worst reason makes of a client. */
export function standingOf(client: Client, reasons: readonly Reason[], today: string): Standing {
  if (hasEnded(client, today)) return 'ended';
  if (isOnHold(client, today)) return 'paused';
  return reasons[0]?.severity ?? 'ok';
}

function phaseReasons({ timeline: { current } }: Derived): Reason[] {
  if (!current || current.over === 0) return [];
  const { days, plannedDays, over, cycle } = current;
  const severity = over > plannedDays / 4 ? 'risk' : 'watch';
  return [
    { kind: 'phase-over', severity, phase: current.phase.name, cycle, days, planned: plannedDays, over },
  ];
}

function feelingReasons({ feeling }: Derived): Reason[] {
  if (feeling.fall) return [{ kind: 'feeling-fell', severity: 'watch', ...feeling.fall }];
  if (feeling.mood === 'poor' && feeling.last)
    return [{ kind: 'feeling-poor', severity: 'risk', last: feeling.last }];
  return [];
}

function contractReasons(client: Client, today: string): Reason[] {
  const on = client.contract?.renews;
  const days = on === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, on);
  if (on === undefined || days > RENEWAL_DAYS) return [];
  return [{ kind: 'renewal-near', severity: days <= RENEWAL_DAYS / 2 ? 'risk' : 'watch', on, days }];
}

function workReasons(state: Derived, today: string, calendar: WorkCalendar): Reason[] {
  const reasons: Reason[] = [];
  for (const [questionnaire, briefing] of state.briefings) {
    if (briefing.state !== 'late' || briefing.due === undefined) continue;
    reasons.push({
      kind: 'briefing-late',
      severity: 'watch',
      questionnaire,
      due: briefing.due,
      days: briefing.daysLate,
    });
  }
  const late = state.actions.filter(
    (action) => action.due < today && action.source.kind !== 'checklist' && !action.atClient,
  );
  const first = late[0];
  if (first) {
    const days = businessDaysBetween(first.due, today, calendar);
    reasons.push({ kind: 'actions-late', severity: 'watch', count: late.length, first: first.what, days });
  }
  for (const [sop, run] of state.runs) {
    if (run.late.length > 0)
      reasons.push({ kind: 'steps-late', severity: 'watch', sop, count: run.late.length });
  }
  const entries = state.file.access?.data.access ?? [];
  const inState = (wanted: string) =>
    entries.filter((entry) => accessState(entry).state === wanted).map(({ platform }) => platform);
  const [unverified, waiting] = [inState('granted'), inState('asked')];
  if (unverified.length > 0)
    reasons.push({ kind: 'access-unverified', severity: 'watch', platforms: unverified });
  if (waiting.length > 0) reasons.push({ kind: 'access-waiting', severity: 'waiting', platforms: waiting });
  const last = state.file.touchpoints.find(({ date }) => date !== undefined && date <= today)?.date;
  const silent = last === undefined ? 0 : daysBetween(last, today);
  if (last !== undefined && silent > SILENT_DAYS)
    reasons.push({ kind: 'silent', severity: 'watch', days: silent, last });
  return reasons;
}

function segmentReasons({ segmentation: { declared, byRule }, file }: Derived): Reason[] {
  const other = byRule.find((segment) => segment !== declared);
  if (
    declared === undefined ||
    other === undefined ||
    byRule.includes(declared) ||
    file.client.data.segment_reason
  )
    return [];
  return [{ kind: 'segment-differs', severity: 'opportunity', declared, byRule: other }];
}
