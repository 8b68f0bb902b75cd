import { type AlertRule, alertRules, type FiredAlert, fireAlerts } from './alerts/fire.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Calendars } from './calendars.ts';
import { type DerivedClient, deriver } from './derive-client.ts';
import { type CalledPlay, calledPlays } from './plays.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type Standing, standingOf } from './standing.ts';

/** All that follows, on one day, from what is recorded of a client. */
export interface ClientState extends DerivedClient {
  /** Why somebody should look, worst first. */
  alerts: FiredAlert[];
  plays: CalledPlay[];
  standing: Standing;
}

/** Computes the state of one client for the playbook's day, in the business days of the client's calendar. */
export function clientState(
  file: ClientFile,
  playbook: Playbook,
  calendar: WorkCalendar,
  rules: readonly AlertRule[] = alertRules(playbook),
): ClientState {
  const { today } = playbook;
  const derive = deriver(file, playbook, calendar);
  const derived = derive(today);
  const alerts = fireAlerts(rules, today, calendar, derive);
  const subject = { state: derived, today, calendar };
  return {
    ...derived,
    alerts,
    plays: calledPlays(playbook.of.play.values(), alerts, derived.segmentation.segment, subject),
    standing: standingOf(derived, alerts, today),
  };
}

/** The state of every client, in the order of their ids. */
export function allClientStates(playbook: Playbook, calendars: Calendars): ClientState[] {
  const rules = alertRules(playbook);
  return [...playbook.clients.values()].map((file) =>
    clientState(file, playbook, calendars.of(file.client.data), rules),
  );
}
