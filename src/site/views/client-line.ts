import type { ClientState } from '../../playbook/client-state.ts';
import { procedureOf } from '../../playbook/procedures.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { alertTitle } from './alert-view.ts';
import { gateStatus } from './gate-status.ts';
import { kindWord, recordLink } from './connection-words.ts';
import { phaseName } from './texts.ts';
import { type MoodView, moodView, type StatusView, standingView } from './tones.ts';

/** What filters read of a client; values are ids, `text` is what is searched. */
export interface FilterTags {
  manager: string;
  segment: string;
  phase: string;
  feeling: string;
  standing: string;
  /** Ids of the alerts that hold, with spaces between. */
  alert: string;
  health: string;
  /** What the client works with, as `journey:adoption sop:qbr`; nothing of one that has left. */
  uses: string;
  text: string;
}

/** A client among others: a card of the board, a row of the table. */
export interface ClientLine {
  id: string;
  name: string;
  to: string;
  lang: string | undefined;
  status: StatusView;
  mood: MoodView;
  phase: string;
  /** "Day 37 of 28, 9 over". */
  day: string;
  over: boolean;
  /** Whether it is ready for its kick-off; of a client that waits for it. */
  gate: StatusView | undefined;
  /** Hundredths of the planned phase that have passed, at most 100, and how much of the bar is overrun. */
  progress: { passed: number; over: number };
  manager: string;
  initials: string;
  segment: string;
  mrr: string;
  renews: string;
  tags: FilterTags;
}

export interface Choice {
  value: string;
  text: string;
}

export interface FiltersView {
  managers: Choice[];
  segments: Choice[];
  phases: Choice[];
  feelings: Choice[];
  standings: Choice[];
  alerts: Choice[];
  health: Choice[];
  uses: Choice[];
}

export function clientLine(state: ClientState, site: Site): ClientLine {
  const { messages, formats: f, playbook } = site;
  const client = state.file.client.data;
  const { current } = state.timeline;
  const m = messages.portfolio;
  const manager = nameOf(client.owner, playbook);
  const segment = state.segmentation.segment ?? '';
  const mrr = client.facts['mrr'];
  const planned = current?.plannedDays ?? 0;
  const days = current?.days ?? 0;
  const reach = Math.max(planned, days, 1);
  return {
    id: state.file.id,
    name: client.name,
    to: `/clients/${state.file.id}/`,
    lang: client.lang === playbook.site.data.locale ? undefined : client.lang,
    status: standingView(state.standing, messages),
    mood: moodView(state.feeling, messages),
    phase: current ? phaseName(current) : '',
    day: current ? (current.over > 0 ? m.dayOver(days, planned, current.over) : m.day(days, planned)) : '',
    over: (current?.over ?? 0) > 0,
    gate: gateStatus(state, site),
    progress: {
      passed: Math.round((Math.min(days, planned) / reach) * 100),
      over: Math.round(((current?.over ?? 0) / reach) * 100),
    },
    manager,
    initials: initialsOf(manager),
    segment: playbook.of.segment.get(segment)?.data.name ?? '',
    mrr: typeof mrr === 'number' ? f.money(mrr) : '',
    renews: client.contract?.renews ? f.shortDay(client.contract.renews) : '',
    tags: {
      manager: client.owner,
      segment,
      phase: current?.phase.id ?? '',
      feeling: state.feeling.mood,
      standing: state.standing,
      alert: [...new Set(state.alerts.map(({ rule }) => rule.id))].join(' '),
      health: healthBand(state.health?.score),
      uses: usesOf(state, site),
      text: [client.name, client.legal_name ?? '', ...client.contacts.map((contact) => contact.name)]
        .join(' ')
        .toLowerCase(),
    },
  };
}

/** Kinds that the table of clients can be asked for by what a client works with. */
function usesOf({ file, standing, plays, segmentation }: ClientState, site: Site): string {
  if (standing === 'ended') return '';
  const { segment } = segmentation;
  const all = [
    `journey:${file.client.data.journey}`,
    ...(segment === undefined ? [] : [`segment:${segment}`]),
    ...file.checklists.map(({ id }) => `${procedureOf(site.playbook, id)?.kind ?? 'sop'}:${id}`),
    ...file.briefings.map(({ id }) => `questionnaire:${id}`),
    ...plays.map(({ play }) => `play:${play}`),
  ];
  return [...new Set(all)].join(' ');
}

const bands = ['low', 'middle', 'high'] as const;
type Band = (typeof bands)[number];

/** Scores in three bands, as the filter names them: below 50, below 75, and the rest. */
function healthBand(score: number | undefined): Band | '' {
  return score === undefined ? '' : score < 50 ? 'low' : score < 75 ? 'middle' : 'high';
}

const order = ({ value }: Choice) => (bands as readonly string[]).indexOf(value);

function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}

/** What the filters offer: only what some client has. */
export function filtersView(lines: readonly ClientLine[], site: Site): FiltersView {
  const choices = (key: keyof FilterTags, name: (value: string) => string): Choice[] =>
    [...new Set(lines.flatMap(({ tags }) => tags[key].split(' ')))]
      .filter(Boolean)
      .map((value) => ({ value, text: name(value) }));
  const { messages, playbook } = site;
  const phases = new Map(
    [...playbook.of.journey.values()].flatMap(({ data }) =>
      data.phases.map(({ id, name }) => [id, name] as const),
    ),
  );
  const record =
    <T extends string>(names: Record<T, string>) =>
    (value: string) =>
      Object.entries<string>(names).find(([key]) => key === value)?.[1] ?? value;
  return {
    managers: choices('manager', (id) => nameOf(id, playbook)),
    segments: choices('segment', (id) => playbook.of.segment.get(id)?.data.name ?? id),
    phases: choices('phase', (id) => phases.get(id) ?? id),
    feelings: choices('feeling', record(messages.mood)),
    standings: choices('standing', record(messages.standing)),
    alerts: choices('alert', (id) => alertTitle(id, site)).sort((a, b) => (a.text < b.text ? -1 : 1)),
    health: choices('health', record(messages.filters.healthBands)).sort((a, b) => order(a) - order(b)),
    uses: choices('uses', (key) => usedName(key, site)).sort((a, b) => (a.text < b.text ? -1 : 1)),
  };
}

/** "Procedure: Quarterly review" */
function usedName(key: string, site: Site): string {
  const record = site.graph.records.get(key);
  if (!record) return key;
  return `${kindWord(record.kind, site)}: ${recordLink(record, site).text}`;
}
