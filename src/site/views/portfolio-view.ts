import { addDays } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { boards, byNeed, isActive, loads, needsSomebody, totalsOf } from '../../playbook/portfolio.ts';
import { RENEWAL_DAYS } from '../../playbook/reasons.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import { clientText } from '../new-records.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type ReasonView, reasonView } from './reason-view.ts';
import { dueText, durationText, phaseName } from './texts.ts';
import { type MoodView, moodView, type StatusView, standingView } from './tones.ts';

/** What filters read of a client; values are ids, `text` is what is searched. */
export interface FilterTags {
  manager: string;
  segment: string;
  phase: string;
  feeling: string;
  standing: string;
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
}

export interface AttentionView extends ClientLine {
  reason: ReasonView;
  more: string | undefined;
}

export interface PortfolioView {
  frame: PageFrame;
  lead: [string, string];
  text: string;
  total: number;
  filters: FiltersView;
  filterTags: [string, Record<string, string>][];
  today: AttentionView[];
  week: AttentionView[];
  totals: { label: string; value: string; why: string; to?: string }[];
  boards: {
    name: string;
    columns: { name: string; planned: string; count: number; first: ClientLine[]; rest: ClientLine[] }[];
  }[];
  aside: ClientLine[];
  due: { day: string; late: boolean; client: Link; what: string; who: string }[];
  loads: {
    name: string;
    segments: string;
    accounts: number;
    limit: number | undefined;
    count: string;
    room: string;
    full: boolean;
  }[];
  add: string | undefined;
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
      text: [client.name, client.legal_name ?? '', ...client.contacts.map((contact) => contact.name)]
        .join(' ')
        .toLowerCase(),
    },
  };
}

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
    [...new Set(lines.map(({ tags }) => tags[key]))]
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
  };
}

/** Cards shown in a column before the rest is folded, if nobody there needs anybody. */
const FIRST_CARDS = 0;
/** Actions listed as due in the coming week. */
const MOST_DUE = 12;

export function portfolioView(site: Site): PortfolioView {
  const { messages, playbook, formats: f } = site;
  const m = messages.portfolio;
  const states = [...site.states.values()];
  const active = states.filter(isActive);
  const need = active.filter(needsSomebody).sort(byNeed);
  const attention = need.flatMap((state) => attentionView(state, site));
  const today = attention.filter(({ tags }) => tags.standing === 'risk');
  const lines = states.map((state) => clientLine(state, site));
  const person = [...playbook.of.person.keys()][0] ?? '';
  const journey = [...playbook.of.journey.keys()][0] ?? '';
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/',
      record: playbook.site,
      search: { kind: messages.search.kinds.overview },
      files: [{ text: `playbook.${messages.shell.json.toLowerCase()}`, to: '/playbook.json' }],
    }),
    lead: active.length === 0 ? [m.empty, m.emptyWhy] : m.lead(need.length, active.length, today.length),
    text: playbook.site.markdown.trim(),
    total: states.length,
    filters: filtersView(lines, site),
    filterTags: lines.map((line) => [line.id, { ...line.tags }]),
    today,
    week: attention.filter(({ tags }) => tags.standing !== 'risk'),
    totals: totalsView(states, site),
    boards: boards(states, playbook)
      .filter((board) => board.columns.some((column) => column.states.length > 0))
      .map((board) => ({
        name: board.name,
        columns: board.columns.map((column) => {
          const first = column.states.filter((state, index) => needsSomebody(state) || index < FIRST_CARDS);
          const view = (state: ClientState) => clientLine(state, site);
          return {
            name: column.name,
            planned: m.planned(durationText(column.lasts, site)),
            count: column.states.length,
            first: first.map(view),
            rest: column.states.filter((state) => !first.includes(state)).map(view),
          };
        }),
      })),
    aside: states.filter((state) => !isActive(state)).map((state) => clientLine(state, site)),
    due: dueThisWeek(active, site),
    loads: loads(states, playbook).map((load) => {
      const room = load.limit === undefined ? undefined : load.limit - load.accounts;
      return {
        name: nameOf(load.person, playbook),
        segments: f.list(load.segments.map((id) => playbook.of.segment.get(id)?.data.name ?? id)),
        accounts: load.accounts,
        limit: load.limit,
        count:
          load.limit === undefined
            ? f.number(load.accounts)
            : messages.outOf(f.number(load.accounts), f.number(load.limit)),
        room:
          room === undefined ? m.noLimit : room > 0 ? m.room(room) : room === 0 ? m.full : m.tooMany(-room),
        full: room !== undefined && room <= 0,
      };
    }),
    add: newRecordLink(
      playbook.site.data,
      'clients/new-client/client.md',
      clientText(playbook.today, person, journey),
    ),
  };
}

function attentionView(state: ClientState, site: Site): AttentionView[] {
  const first = state.reasons[0];
  if (!first) return [];
  const others = state.reasons.length - 1;
  return [
    {
      ...clientLine(state, site),
      reason: reasonView(first, state, site),
      more: others > 0 ? site.messages.portfolio.more(others) : undefined,
    },
  ];
}

function totalsView(states: readonly ClientState[], site: Site): PortfolioView['totals'] {
  const { messages, formats: f, playbook } = site;
  const m = messages.portfolio;
  const totals = totalsOf(states, playbook.today);
  const { good, neutral, poor, faded } = totals.moods;
  const declared = declaredCounts(site);
  return [
    { label: m.onTrack, value: f.number(totals.onTrack), why: m.ofClients(totals.active) },
    {
      label: m.revenue,
      value: f.money(totals.revenue),
      why: m.atRisk(
        f.money(totals.revenueAtRisk),
        f.percent(totals.revenue === 0 ? 0 : totals.revenueAtRisk / totals.revenue),
      ),
    },
    {
      label: m.renewals(RENEWAL_DAYS),
      value: f.number(totals.renewals),
      why: m.aMonth(f.money(totals.renewalRevenue)),
    },
    {
      label: m.overdue,
      value: f.number(totals.lateOurs + totals.lateTheirs),
      why: m.overdueWhy(totals.lateOurs, totals.lateTheirs),
    },
    {
      label: m.feelings,
      value: f.number(good + neutral + poor),
      why: m.feelingsWhy(good, neutral, poor, faded),
    },
    ...(declared.length > 0
      ? [
          {
            label: m.counts,
            value: [totals.active, ...declared.map(({ count }) => count)]
              .map((count) => f.number(count))
              .join(' / '),
            why: [messages.segment.records, ...declared.map(({ source }) => source)].join(', '),
            to: '/segments/',
          },
        ]
      : []),
  ];
}

/** Counts of clients kept elsewhere, summed over the segments, by who keeps them. */
function declaredCounts(site: Site): { source: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { data } of site.playbook.of.segment.values()) {
    for (const [source, count] of Object.entries(data.declared_clients))
      sums.set(source, (sums.get(source) ?? 0) + count);
  }
  return [...sums].map(([source, count]) => ({ source: source.replaceAll('_', ' '), count }));
}

function dueThisWeek(states: readonly ClientState[], site: Site): PortfolioView['due'] {
  const { today } = site.playbook;
  const until = addDays(today, 7);
  return states
    .flatMap((state) => state.actions.map((action) => ({ state, action })))
    .filter(({ action }) => action.due >= today && action.due <= until && action.source.kind !== 'checklist')
    .sort((a, b) => (a.action.due < b.action.due ? -1 : a.action.due > b.action.due ? 1 : 0))
    .slice(0, MOST_DUE)
    .map(({ state, action }) => {
      const due = dueText(action.due, site);
      return {
        day: due.text,
        late: due.late,
        client: { text: state.file.client.data.name, to: `/clients/${state.file.id}/` },
        what: action.what,
        who: nameOf(action.who, site.playbook),
      };
    });
}

export interface ClientsView {
  frame: PageFrame;
  lead: [string, string];
  total: number;
  filters: FiltersView;
  lines: ClientLine[];
}

/** The table of all clients, those who need somebody first. */
export function clientsView(site: Site): ClientsView {
  const { messages } = site;
  const lines = [...site.states.values()].sort(byNeed).map((state) => clientLine(state, site));
  return {
    frame: framePage(site, {
      title: messages.clients.title,
      section: '/clients/',
      search: { kind: messages.search.kinds.overview },
    }),
    lead: messages.clients.lead(lines.length),
    total: lines.length,
    filters: filtersView(lines, site),
    lines,
  };
}
