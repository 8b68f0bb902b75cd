import { type FiredAlert, fireAlerts } from './alerts/fire.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Calendars } from './calendars.ts';
import { type DerivedClient, deriver, everythingOf } from './derive-client.ts';
import { type CalledPlay, calledPlays } from './plays.ts';
import { type Kickoff, kickoffHeld } from './kickoff.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type Shared, sharedOf } from './shared.ts';
import { type Standing, standingOf } from './standing.ts';

/** All that follows, on one day, from what is recorded of a client. */
export interface ClientState extends DerivedClient {
  /** Why somebody should look, worst first. */
  alerts: FiredAlert[];
  plays: CalledPlay[];
  standing: Standing;
  /** The kick-off, once it was held. */
  kickoff: Kickoff | undefined;
}

/** Computes the state of one client for the playbook's day, in the business days of the client's calendar. */
export function clientState(
  file: ClientFile,
  playbook: Playbook,
  calendar: WorkCalendar,
  shared: Shared = sharedOf(playbook),
): ClientState {
  const { today } = playbook;
  const derive = deriver(file, playbook, calendar, shared);
  const derived = derive(today);
  const alerts = fireAlerts(shared.rules, today, calendar, derive);
  const subject = { state: derived, today, calendar };
  const plays = calledPlays(playbook.of.play.values(), alerts, derived.segmentation.segment, subject);
  const standing = standingOf(derived, alerts, today);
  return everythingOf(derived, { alerts, plays, standing, kickoff: kickoffHeld(derive, today) });
}

/** The state of every client, in the order of their ids. */
export function allClientStates(playbook: Playbook, calendars: Calendars): ClientState[] {
  const shared = sharedOf(playbook);
  const states: ClientState[] = [];
  for (const file of playbook.clients.values()) {
    states.push(clientState(file, playbook, calendars.of(file.client.data), shared));
  }
  return states;
}
