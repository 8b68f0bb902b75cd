import type { ClientState } from '../../playbook/client-state.ts';
import { byNeed, isActive } from '../../playbook/portfolio.ts';
import type { TimelinePhase } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';

/** A client where clients are listed. */
export interface ClientRef {
  name: string;
  to: string;
  /** Language of the name, where it is not the interface's. */
  lang: string | undefined;
}

/** The first of many clients and how many are left out, so that a page stays short with a thousand of them. */
export interface Capped<T> {
  first: T[];
  rest: number;
  /** Where all of them are listed. */
  all: string;
}

export function clientRef({ file }: ClientState, site: Site): ClientRef {
  const { name, lang } = file.client.data;
  return {
    name,
    to: `/clients/${file.id}/`,
    lang: lang === site.playbook.site.data.locale ? undefined : lang,
  };
}

/** @param where the page that lists them all: the table of clients, filtered if it can be. */
export function capped<T>(all: readonly T[], most: number, where: string): Capped<T> {
  // a list that would leave out a single one shows it instead
  const shown = all.length === most + 1 ? all.length : most;
  return { first: all.slice(0, shown), rest: Math.max(0, all.length - shown), all: where };
}

/** Clients who have not left, those who need somebody first. */
export function presentClients(site: Site): ClientState[] {
  return [...site.states.values()].filter((state) => state.standing !== 'ended').sort(byNeed);
}

/** Clients at work who are in a phase of a journey now, in any of its rounds, those who need somebody first. */
export function clientsInPhase(site: Site, journey: string, phase: string): ClientState[] {
  return [...site.states.values()]
    .filter((state) => isActive(state) && state.file.client.data.journey === journey)
    .filter((state) => state.timeline.current?.phase.id === phase)
    .sort(byNeed);
}

/** Day 48 of 90, with what is over. */
export function dayOfPhase({ days, plannedDays, over }: TimelinePhase, site: Site): string {
  const m = site.messages.portfolio;
  return over > 0 ? m.dayOver(days, plannedDays, over) : m.day(days, plannedDays);
}
