import type { Severity } from '../../../schemas/alert.ts';
import type { Fact } from '../../playbook/alerts/fact.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { byNeed } from '../../playbook/portfolio.ts';
import { type Reviewed, reviewOf } from '../../playbook/review.ts';
import type { Standing } from '../../playbook/standing.ts';
import { type DueItem, dueItems, type Week, weekOf } from '../../playbook/week.ts';
import type { Site } from '../../site/site.ts';
import { alertView } from '../../site/views/alert-view.ts';
import { driftedRuns } from '../../site/views/drifted-runs.ts';

/** Whom a report is about; all clients where nothing is named. */
export interface Selection {
  client?: string | undefined;
  person?: string | undefined;
}

/** What `jornada status` tells, before it is printed. */
export interface Status {
  /** Those who need somebody first. */
  states: ClientState[];
  week: Week | undefined;
  /** Procedures, plays and research that should have been looked at again, longest overdue first. */
  reviews: DueReview[];
}

export interface DueReview {
  record: Reviewed;
  /** The day by which. */
  due: string;
}

/** The clients that a selection means, as the portfolio orders them, and the week of the person. */
export function statusOf({ client, person }: Selection, site: Site): Status {
  const meant = (state: ClientState) =>
    (client === undefined || state.file.id === client) &&
    (person === undefined || state.file.client.data.owner === person);
  return {
    states: [...site.states.values()].filter(meant).sort(byNeed),
    week: person === undefined ? undefined : weekOf(person, site.states.values(), site.playbook),
    reviews: client === undefined ? dueReviews(person, site) : [],
  };
}

/** Those of all, or of a person and the person's role. */
function dueReviews(person: string | undefined, { playbook, calendars }: Site): DueReview[] {
  const role = person === undefined ? undefined : playbook.of.person.get(person)?.data.role;
  return [...playbook.of.sop.values(), ...playbook.of.play.values(), ...playbook.of.research.values()]
    .filter(({ kind, data }) => person === undefined || data.owner === (kind === 'research' ? person : role))
    .flatMap((record) => {
      const review = reviewOf(record, playbook.today, calendars.team);
      return review?.over ? [{ record, due: review.due }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What is due for a client, soonest first. */
export function dueOf(state: ClientState, site: Site): DueItem[] {
  return dueItems(state, site.playbook.today).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** `--format json`. Ids and days as in the records, words in the language of the site. Absent fields have no value. */
export interface StatusJson {
  site: string;
  as_of: string;
  clients: ClientStatus[];
  reviews: { kind: Reviewed['kind']; id: string; owner: string | undefined; due: string }[];
  week?: {
    person: string;
    from: string;
    to: string;
    overdue: DueJson[];
    days: { day: string; items: DueJson[] }[];
    later: DueJson[];
    waiting: DueJson[];
  };
}

export interface ClientStatus {
  client: string;
  name: string;
  owner: string;
  standing: Standing;
  phase: { id: string; name: string; day: number; planned_days: number; over: number } | undefined;
  health: number | undefined;
  /** The first is the next one. */
  due: DueJson[];
  alerts: {
    alert: string;
    severity: Severity;
    title: string;
    since: string;
    told: string;
    plays: readonly string[];
    facts: readonly Fact[];
  }[];
  plays: { play: string; since: string; until: string | undefined; alerts: string[] }[];
  /** Checklists under way whose procedure has changed since they were copied, with the ids of the steps. */
  drift: {
    sop: string;
    copied: number;
    current: number;
    added: string[];
    removed: string[];
    reworded: string[];
    moved: string[];
  }[];
}

export interface DueJson {
  client: string;
  kind: DueItem['kind'];
  /** What is to be done, or the way of contact. */
  what: string;
  /** A person's id, a role's id, or a name at the client. */
  who: string;
  due: string;
  /** Calendar days past the due day. */
  late: number;
}

export function statusJson({ states, week, reviews }: Status, site: Site): StatusJson {
  return {
    site: site.playbook.site.data.name,
    as_of: site.playbook.today,
    clients: states.map((state) => clientJson(state, site)),
    reviews: reviews.map(({ record: { kind, id, data }, due }) => ({ kind, id, owner: data.owner, due })),
    ...(week && {
      week: {
        person: week.person,
        from: week.from,
        to: week.to,
        overdue: week.overdue.map(dueJson),
        days: week.days.map(({ day, items }) => ({ day, items: items.map(dueJson) })),
        later: week.later.map(dueJson),
        waiting: week.waiting.map(dueJson),
      },
    }),
  };
}

function clientJson(state: ClientState, site: Site): ClientStatus {
  const { file, standing, timeline, health } = state;
  const { current } = timeline;
  return {
    client: file.id,
    name: file.client.data.name,
    owner: file.client.data.owner,
    standing,
    phase: current && {
      id: current.id,
      name: current.phase.name,
      day: current.days,
      planned_days: current.plannedDays,
      over: current.over,
    },
    health: health?.score,
    due: dueOf(state, site).map(dueJson),
    alerts: state.alerts.map((alert) => ({
      alert: alert.rule.id,
      severity: alert.rule.severity,
      title: alertView(alert, state, site).title,
      since: alert.since,
      told: alert.told,
      plays: alert.rule.plays,
      facts: alert.facts,
    })),
    plays: state.plays.map(({ play, since, until, alerts }) => ({ play, since, until, alerts })),
    drift: driftedRuns(state, site).map(({ sop, drift }) => ({
      sop,
      copied: drift.copied,
      current: drift.current,
      added: drift.added.map(({ step }) => step.id),
      removed: drift.removed.map(({ step }) => step.id),
      reworded: drift.reworded.map(({ step }) => step.id),
      moved: drift.moved.map(({ step }) => step.id),
    })),
  };
}

function dueJson(item: DueItem): DueJson {
  const { state, kind, due, late } = item;
  const isContact = item.kind === 'contact';
  return {
    client: state.file.id,
    kind,
    what: isContact ? item.contact.by : item.action.what,
    who: isContact ? state.file.client.data.owner : item.action.who,
    due,
    late,
  };
}
