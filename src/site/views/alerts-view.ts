import { type Severity, severities } from '../../../schemas/alert.ts';
import { type AlertRule, alertRules, type FiredAlert } from '../../playbook/alerts/fire.ts';
import { parseDuration } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { byNeed } from '../../playbook/portfolio.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { editLink, newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { playLinks } from './alert-view.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { type ConditionText, conditionLine, conditionText } from './condition-text.ts';
import { type FactText, factTextOf } from './fact-text.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { type StatusView, severityView } from './tones.ts';

/** A client for whom an alert holds. */
export interface HeldClient extends ClientRef {
  since: string;
  facts: FactText[];
}

/** An alert on the page of all. */
export interface AlertEntry {
  id: string;
  title: string;
  status: StatusView;
  /** Clients for whom it holds today, in words. */
  holds: string;
  count: number;
  when: ConditionText;
  facts: FactView[];
  plays: Link[];
  /** Markdown. */
  text: string;
  edit: string | undefined;
  /** Absent of a standard alert, which no record can name. */
  connections: ConnectionsView | undefined;
  clients: Capped<HeldClient>;
}

export interface AlertsView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** The playbook has written none of its own. */
  standard: boolean;
  groups: { severity: Severity; title: string; answer: string; alerts: AlertEntry[] }[];
  add: string | undefined;
}

interface Held {
  state: ClientState;
  alert: FiredAlert;
}

/** Uses that the alert tells itself. */
const TOLD = ['alert.to', 'alert.play', 'alert.phase', 'play.trigger.alert'];

/** Clients listed under an alert. */
const MOST_CLIENTS = 8;

/** Every alert with its condition in words, and the clients for whom it holds today; worst first. */
export function alertsView(site: Site): AlertsView {
  const { messages, playbook } = site;
  const m = messages.alerts;
  const rules = alertRules(playbook);
  const held = heldByRule(site);
  const entries = rules
    .map((rule) => entryOf(rule, held.get(rule.id) ?? [], site))
    .sort((a, b) => a.title.localeCompare(b.title, site.formats.locale));
  const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));
  const states = [...site.states.values()];
  const urgent = ({ rule }: FiredAlert) => rule.severity === 'critical' || rule.severity === 'high';
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/alerts/',
      search: { kind: messages.search.kinds.alert },
    }),
    title: m.title,
    lead: m.lead(
      held.size,
      rules.length,
      states.filter(({ alerts }) => alerts.length > 0).length,
      states.filter(({ alerts }) => alerts.some(urgent)).length,
    ),
    standard: playbook.of.alert.size === 0,
    groups: severities
      .map((severity) => ({
        severity,
        title: m.group[severity],
        answer: m.groupWhy[severity],
        alerts: entries.filter(({ id }) => severityOf.get(id) === severity),
      }))
      .filter(({ alerts }) => alerts.length > 0),
    add: newRecordLink(playbook.site.data, 'alerts/new-alert.md', newText('alert', site)),
  };
}

/** Whom each alert holds for, those who need somebody first. */
function heldByRule(site: Site): Map<string, Held[]> {
  const held = new Map<string, Held[]>();
  for (const state of [...site.states.values()].sort(byNeed))
    for (const alert of state.alerts) {
      const { id } = alert.rule;
      held.set(id, [...(held.get(id) ?? []), { state, alert }]);
    }
  return held;
}

function entryOf(rule: AlertRule, held: readonly Held[], site: Site): AlertEntry {
  const { messages, formats: f, playbook } = site;
  const m = messages.alerts;
  const record = playbook.of.alert.get(rule.id);
  const { first, rest, all } = capped(held, MOST_CLIENTS, `/clients/?alert=${rule.id}`);
  return {
    id: rule.id,
    title: rule.title ?? capitalised(conditionLine(rule.when, site)),
    status: severityView(rule.severity, messages),
    holds: held.length === 0 ? m.nobody : m.holdsFor(held.length),
    count: held.length,
    when: conditionText(rule.when, site),
    facts: [
      rule.to === undefined
        ? { label: m.to, value: m.nobodyNamed }
        : { label: m.to, value: nameOf(rule.to, playbook), to: `/team/#${rule.to}` },
      { label: m.again, value: rule.repeat ? m.againEvery(parseDuration(rule.repeat)) : m.once },
    ],
    plays: playLinks(rule, site),
    text: record?.markdown.trim() ?? '',
    edit: record && editLink(playbook.site.data, record.file),
    connections: record && connectionsView(record, site, { uses: TOLD, clients: true }),
    clients: {
      first: first.map(({ state, alert }) => ({
        ...clientRef(state, site),
        since: f.shortDay(alert.since),
        facts: alert.facts.map((fact) => factTextOf(fact, state, site)),
      })),
      rest,
      all,
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
