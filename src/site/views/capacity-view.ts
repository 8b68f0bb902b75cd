import { type Capacity, capacityOf, type SegmentCapacity } from '../../playbook/capacity.ts';
import { managerLoads } from '../../playbook/manager-loads.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type AnswersView, accountsText, answersView, managersText } from './capacity-texts.ts';
import { type LoadView, loadView } from './manager-view.ts';
import { sourceText } from './segment-rule.ts';
import { type WhatIfView, whatIfView } from './what-if-view.ts';

export interface CapacityView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** Segments, then all together. Empty where there is no segment. */
  segments: SegmentLine[];
  hows: { formula: string; how: string }[];
  declared: { segment: Link; counts: DeclaredLine[] }[];
  missing: string[];
  managers: LoadView[];
  whatIf: WhatIfView | undefined;
  add: string | undefined;
}

export interface SegmentLine extends AnswersView {
  name: string;
  to: string | undefined;
  size: string;
  revenue: string;
  /** Accounts each by revenue. */
  each: string | undefined;
  people: string;
  roles: string[];
}

export interface DeclaredLine extends AnswersView {
  source: string;
  clients: string;
  difference: string;
}

/** Names listed of those who lack a figure. */
const MOST_NAMES = 5;

export function capacityView(site: Site): CapacityView {
  const { messages, playbook, formats: f } = site;
  const m = messages.capacity;
  const states = [...site.states.values()];
  const capacity = capacityOf(states, playbook);
  const loads = managerLoads(states, playbook, site.calendars.team);
  const { total, segments, rates } = capacity;
  const whole = (formula: 'ratio' | 'revenue' | 'cost') =>
    managersText(formula, total.answers[formula], site);
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/capacity/',
      search: { kind: messages.search.kinds.team },
    }),
    title: m.title,
    lead:
      segments.length === 0
        ? [messages.segment.empty, '']
        : m.lead(whole('ratio'), whole('revenue'), whole('cost'), total.people.length),
    segments:
      segments.length === 0 ? [] : [...segments, total].map((each) => segmentLine(each, capacity, site)),
    hows: [
      { formula: m.ratio, how: m.ratioWhy },
      { formula: m.revenue, how: m.revenueWhy(f.money(rates.mrrPerManager)) },
      { formula: m.cost, how: m.costWhy(f.percent(rates.costShare)) },
    ],
    declared: segments.flatMap((segment) => {
      const counts = declaredLines(segment, capacity, site);
      return counts.length === 0 ? [] : [{ segment: segmentLink(segment, site), counts }];
    }),
    missing: missingTexts(capacity, site),
    managers: loads.map((load) => loadView(load, rates, site)),
    whatIf: segments.length === 0 ? undefined : whatIfView(capacity, loads, site),
    add: newRecordLink(playbook.site.data, 'segments/new-segment.md', newText('segment', site)),
  };
}

function segmentLine(each: SegmentCapacity, { rates, segments }: Capacity, site: Site): SegmentLine {
  const { messages, playbook, formats: f } = site;
  const m = messages.capacity;
  const { segment, portfolio, people, roles } = each;
  return {
    ...answersView(each.answers, segment === undefined ? undefined : portfolio, rates, site),
    name: segment === undefined ? m.all : segmentLink(each, site).text,
    to: segment === undefined ? undefined : segmentLink(each, site).to,
    size: messages.counts.clients(portfolio.clients),
    revenue: portfolio.revenue === undefined ? m.unknown : f.money(portfolio.revenue),
    each:
      segment === undefined ? (segments.length > 1 ? m.allWhy : undefined) : accountsText(each, rates, site),
    people: people.length === 0 ? m.nobody : f.number(people.length),
    roles: roles.map(({ role, have, wanted }) => {
      const strength =
        wanted === undefined ? f.number(have) : messages.outOf(f.number(have), f.number(wanted));
      return `${nameOf(role, playbook)}: ${strength}`;
    }),
  };
}

/** The records' own count first, so that the others stand beside it. */
function declaredLines(segment: SegmentCapacity, { rates }: Capacity, site: Site): DeclaredLine[] {
  if (segment.declared.length === 0) return [];
  const { messages, formats: f } = site;
  const m = messages.segment;
  const difference = (count: number) =>
    count > 0 ? m.more(f.number(count)) : count < 0 ? m.fewer(f.number(-count)) : m.same;
  const line = (source: string, clients: number, text: string, answers: SegmentCapacity['answers']) => ({
    ...answersView(answers, undefined, rates, site),
    source,
    clients: f.number(clients),
    difference: text,
  });
  return [
    line(m.records, segment.portfolio.clients, '–', segment.answers),
    ...segment.declared.map((each) =>
      line(sourceText(each.source), each.clients, difference(each.difference), each.answers),
    ),
  ];
}

/** What the sums could not take into account, so that nobody takes them for more than they are. */
function missingTexts({ total, segments, unplaced, paused }: Capacity, site: Site): string[] {
  const m = site.messages.capacity;
  const names = (ids: readonly string[]) => {
    const all = ids.map((id) => site.playbook.clients.get(id)?.client.data.name ?? nameOf(id, site.playbook));
    return all.length <= MOST_NAMES + 1
      ? site.formats.list(all)
      : m.others(all.slice(0, MOST_NAMES).join(', '), all.length - MOST_NAMES);
  };
  const name = (segment: SegmentCapacity) => segmentLink(segment, site).text;
  return [
    ...(total.withoutRevenue.length > 0 ? [m.noRevenue(names(total.withoutRevenue))] : []),
    ...(total.withoutCost.length > 0 ? [m.noCost(names(total.withoutCost))] : []),
    ...segments.filter(({ people }) => people.length === 0).map((segment) => m.nobodyServes(name(segment))),
    ...segments
      .filter(({ averageTicket }) => averageTicket === undefined)
      .map((segment) => m.noTicket(name(segment))),
    ...(unplaced.length > 0 ? [m.unplaced(names(unplaced))] : []),
    ...(paused > 0 ? [m.paused(paused)] : []),
  ];
}

function segmentLink({ segment = '' }: SegmentCapacity, site: Site): Link {
  return { text: site.playbook.of.segment.get(segment)?.data.name ?? segment, to: `/segments/${segment}/` };
}
