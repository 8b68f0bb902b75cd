/** Whether the team can carry its clients: three formulas beside the people there are, from records and a day. */
import { isInTeam } from './team.ts';
import type { Site } from '../../schemas/site.ts';
import type { RecordOf } from '../records/record.ts';
import {
  type Answers,
  addAnswers,
  answersFor,
  type CapacityRates,
  type Portfolio,
} from './capacity-formulas.ts';
import type { ClientState } from './client-state.ts';
import type { Playbook } from './playbook.ts';
import { isActive } from './portfolio.ts';

/** A count of a segment's clients kept elsewhere, and what it would ask for. */
export interface DeclaredCount {
  source: string;
  clients: number;
  /** Declared less counted. */
  difference: number;
  /** By revenue and cost at the average ticket of the records. */
  answers: Answers;
}

export interface SegmentCapacity {
  /** Undefined for all segments together. */
  segment: string | undefined;
  portfolio: Portfolio;
  answers: Answers;
  /** Mean monthly revenue of the clients whose revenue is recorded. */
  averageTicket: number | undefined;
  /** Ids of clients without the fact `mrr`, whose revenue is left out. */
  withoutRevenue: string[];
  /** Ids of the people who serve the segment today. */
  people: string[];
  /** Of them, those without `monthly_cost`, whom the mean cost leaves out. */
  withoutCost: string[];
  /** Roles of these people: how many have each and how many are wanted. */
  roles: { role: string; have: number; wanted: number | undefined }[];
  declared: DeclaredCount[];
}

export interface Capacity {
  rates: CapacityRates;
  segments: SegmentCapacity[];
  total: SegmentCapacity;
  /** Ids of active clients in no segment: no formula counts them. */
  unplaced: string[];
  /** Clients on hold, whom no formula counts either. */
  paused: number;
}

/** The settings of the market formulas as numbers. */
export function ratesOf({ capacity }: Site): CapacityRates {
  return {
    mrrPerManager: capacity.mrr_per_manager,
    costShare: Number.parseInt(capacity.cost_share, 10) / 100,
  };
}

/** Capacity on the playbook's day; active clients only. */
export function capacityOf(states: readonly ClientState[], playbook: Playbook): Capacity {
  const rates = ratesOf(playbook.site.data);
  const active = states.filter(isActive);
  const team = [...playbook.of.person.values()].filter(({ data }) => isInTeam(data, playbook.today));
  const segments = [...playbook.of.segment.values()].map((segment) => {
    const clients = active.filter((state) => state.segmentation.segment === segment.id);
    const people = team.filter(({ data }) => data.segments.includes(segment.id));
    return segmentCapacity(segment, clients, people, team, { rates, playbook });
  });
  const known = new Set(segments.map(({ segment }) => segment));
  return {
    rates,
    segments,
    total: totalOf(segments, playbook, team),
    unplaced: active
      .filter(({ segmentation }) => !known.has(segmentation.segment))
      .map(({ file }) => file.id),
    paused: states.filter(({ standing }) => standing === 'paused').length,
  };
}

function segmentCapacity(
  { id, data }: RecordOf<'segment'>,
  clients: readonly ClientState[],
  people: readonly RecordOf<'person'>[],
  team: readonly RecordOf<'person'>[],
  { rates, playbook }: { rates: CapacityRates; playbook: Playbook },
): SegmentCapacity {
  const tickets = clients.flatMap((state) => recordedRevenue(state) ?? []);
  const costs = people.flatMap(({ data: { monthly_cost } }) => monthly_cost ?? []);
  const averageTicket = mean(tickets);
  const portfolio: Portfolio = {
    clients: clients.length,
    revenue: tickets.length === 0 && clients.length > 0 ? undefined : total(tickets),
    clientsPerManager: data.clients_per_manager,
    managerCost: mean(costs),
  };
  return {
    segment: id,
    portfolio,
    answers: answersFor(portfolio, rates),
    averageTicket,
    withoutRevenue: clients
      .filter((state) => recordedRevenue(state) === undefined)
      .map(({ file }) => file.id),
    people: people.map((person) => person.id),
    withoutCost: people.filter((person) => person.data.monthly_cost === undefined).map((person) => person.id),
    roles: rolesOf(people, team, playbook),
    declared: Object.entries(data.declared_clients).map(([source, count]) => ({
      source,
      clients: count,
      difference: count - clients.length,
      answers: answersFor(
        {
          ...portfolio,
          clients: count,
          revenue: averageTicket === undefined ? undefined : count * averageTicket,
        },
        rates,
      ),
    })),
  };
}

/** All segments together; whoever serves two of them is one person. */
function totalOf(
  segments: readonly SegmentCapacity[],
  playbook: Playbook,
  team: readonly RecordOf<'person'>[],
): SegmentCapacity {
  const revenues = segments.map(({ portfolio }) => portfolio.revenue);
  const people = team.filter(({ id }) => segments.some((segment) => segment.people.includes(id)));
  const withRevenue = total(
    segments.map(({ portfolio, withoutRevenue }) => portfolio.clients - withoutRevenue.length),
  );
  const revenue = revenues.includes(undefined) ? undefined : total(revenues.flatMap((each) => each ?? []));
  const missing = (key: 'withoutRevenue' | 'withoutCost') => [
    ...new Set(segments.flatMap((segment) => segment[key])),
  ];
  return {
    segment: undefined,
    portfolio: {
      clients: total(segments.map(({ portfolio }) => portfolio.clients)),
      revenue,
      clientsPerManager: undefined,
      managerCost: mean(people.flatMap(({ data }) => data.monthly_cost ?? [])),
    },
    answers: addAnswers(segments.map(({ answers }) => answers)),
    averageTicket: revenue === undefined || withRevenue === 0 ? undefined : revenue / withRevenue,
    withoutRevenue: missing('withoutRevenue'),
    people: people.map(({ id }) => id),
    withoutCost: missing('withoutCost'),
    roles: rolesOf(people, team, playbook),
    declared: [],
  };
}

function rolesOf(
  people: readonly RecordOf<'person'>[],
  team: readonly RecordOf<'person'>[],
  playbook: Playbook,
): SegmentCapacity['roles'] {
  return [...new Set(people.map(({ data }) => data.role))].map((role) => ({
    role,
    have: team.filter(({ data }) => data.role === role).length,
    wanted: playbook.of.role.get(role)?.data.headcount,
  }));
}

/** Monthly recurring revenue of a client, from the fact `mrr`; undefined where it is not recorded. */
export function recordedRevenue({ file }: ClientState): number | undefined {
  const { facts } = file.client.data;
  const mrr = Object.hasOwn(facts, 'mrr') ? facts['mrr'] : undefined;
  return typeof mrr === 'number' ? mrr : undefined;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function mean(amounts: readonly number[]): number | undefined {
  return amounts.length === 0 ? undefined : total(amounts) / amounts.length;
}
