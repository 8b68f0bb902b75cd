import { addDays } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import {
  boards,
  byNeed,
  isActive,
  loads,
  needsSomebody,
  RENEWAL_DAYS,
  type PhaseColumn,
  totalsOf,
} from '../../playbook/portfolio.ts';
import { newClientLink } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type AttentionView, attentionView } from './attention-view.ts';
import { type ClientLine, clientLine, type FiltersView, filtersView } from './client-line.ts';
import { actionText } from './client-work.ts';
import { type SetupStep, setupView } from './setup-view.ts';
import { dueText, durationText } from './texts.ts';

/** Clients that need somebody; of very many only the first are listed, the rest are a link away. */
export interface AttentionGroup {
  entries: AttentionView[];
  count: number;
  all: Link | undefined;
}

export interface BoardColumn {
  name: string;
  planned: string;
  count: number;
  /** Those who need somebody. */
  first: ClientLine[];
  /** The others, folded. */
  rest: ClientLine[];
  restCount: number;
  /** Whether the others stand open: of few clients none needs to be folded away. */
  restOpen: boolean;
  all: Link | undefined;
}

export interface PortfolioView {
  frame: PageFrame;
  lead: [string, string];
  text: string;
  total: number;
  filters: FiltersView;
  filterTags: [string, Record<string, string>][];
  today: AttentionGroup;
  week: AttentionGroup;
  totals: { label: string; value: string; why: string; to?: string }[];
  boards: { name: string; columns: BoardColumn[] }[];
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
  /** The first records, in their order, while there is no client. */
  setup: SetupStep[];
}

/** Clients listed as needing somebody, today and this week each. */
const MOST_ATTENTION = 20;
/** Cards of a column, open and folded each. */
const MOST_CARDS = 12;
/** So many clients are seen at a glance. */
const FEW_CLIENTS = 8;
/** Actions listed as due in the coming week. */
const MOST_DUE = 12;

export function portfolioView(site: Site): PortfolioView {
  const { messages, playbook, formats: f } = site;
  const m = messages.portfolio;
  const states = [...site.states.values()];
  const active = states.filter(isActive);
  const need = active.filter(needsSomebody).sort(byNeed);
  const today = need.filter(({ standing }) => standing === 'risk');
  const lines = states.map((state) => clientLine(state, site));
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/',
      record: playbook.site,
      files: [
        { text: `playbook.${messages.shell.json.toLowerCase()}`, to: '/playbook.json' },
        { text: messages.rules.title, to: '/rules/' },
      ],
    }),
    lead:
      active.length === 0
        ? [m.empty, states.length === 0 ? messages.begin.setupLead : '']
        : m.lead(need.length, active.length, today.length),
    text: playbook.site.markdown.trim(),
    total: states.length,
    filters: filtersView(lines, site),
    filterTags: lines.map((line) => [line.id, { ...line.tags }]),
    today: attentionGroup(today, '/clients/?standing=risk', site),
    week: attentionGroup(
      need.filter(({ standing }) => standing !== 'risk'),
      '/clients/',
      site,
    ),
    totals: totalsView(states, site),
    boards: boards(states, playbook)
      .filter((board) => board.columns.some((column) => column.states.length > 0))
      .map((board) => ({
        name: board.name,
        columns: board.columns.map((column) => boardColumn(column, site)),
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
    add: newClientLink(site),
    setup: states.length === 0 ? setupView(site) : [],
  };
}

function attentionGroup(states: readonly ClientState[], to: string, site: Site): AttentionGroup {
  const entries = states.slice(0, MOST_ATTENTION).flatMap((state) => attentionView(state, site));
  const all =
    states.length > MOST_ATTENTION ? { text: site.messages.portfolio.all(states.length), to } : undefined;
  return { entries, count: states.length, all };
}

function boardColumn(column: PhaseColumn, site: Site): BoardColumn {
  const view = (state: ClientState) => clientLine(state, site);
  const need = column.states.filter(needsSomebody);
  const rest = column.states.filter((state) => !needsSomebody(state));
  const cut = need.length > MOST_CARDS || rest.length > MOST_CARDS;
  return {
    name: column.name,
    planned: site.messages.portfolio.planned(durationText(column.lasts, site)),
    count: column.states.length,
    first: need.slice(0, MOST_CARDS).map(view),
    rest: rest.slice(0, MOST_CARDS).map(view),
    restCount: rest.length,
    restOpen: site.states.size <= FEW_CLIENTS,
    all: cut
      ? { text: site.messages.portfolio.all(column.states.length), to: `/clients/?phase=${column.phase}` }
      : undefined,
  };
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
            why: messages.begin.sourcesOf(
              f.list([messages.segment.records, ...declared.map(({ source }) => source)]),
            ),
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
      const due = dueText(action.due, site, state.file.client.data);
      return {
        day: due.text,
        late: due.late,
        client: { text: state.file.client.data.name, to: `/clients/${state.file.id}/` },
        what: actionText(action, site),
        who: nameOf(action.who, site.playbook),
      };
    });
}
