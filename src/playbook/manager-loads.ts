import { addDays, earliest, latest, type WorkCalendar } from './calendar.ts';
import { ratesOf, recordedRevenue } from './capacity.ts';
import { isInTeam } from './team.ts';
import { type Carried, roomFor, shareOf } from './capacity-formulas.ts';
import type { ClientState } from './client-state.ts';
import type { Playbook } from './playbook.ts';
import { isActive } from './portfolio.ts';

/** How far ahead days off are counted, days. */
const AHEAD = 28;

/** What one person carries, and what they could. */
export interface ManagerLoad {
  person: string;
  /** Active clients owned, by segment; every segment served is there, those first. */
  carried: Carried[];
  accounts: number;
  /** 1 is a full portfolio: accounts of each segment by its ratio, added up. */
  share: number;
  /** For each segment served, how many more of its clients fit alone; negative for too many. */
  rooms: { segment: string; room: number }[];
  /** Monthly revenue of the clients owned; undefined where none is recorded. */
  revenue: number | undefined;
  /** Owned clients without recorded revenue. */
  withoutRevenue: number;
  /** What the person costs a month. */
  cost: number | undefined;
  /** Cost by revenue; undefined where either is unknown or there is no revenue. */
  costShare: number | undefined;
  /** The cost is more of the revenue than the settings allow. */
  tooDear: boolean;
  /** Business days off from today on, for four weeks. */
  daysOff: number;
}

/** Everybody in the team today who serves a segment or owns an active client, in the order of their ids. */
export function managerLoads(
  states: readonly ClientState[],
  playbook: Playbook,
  calendar: WorkCalendar,
): ManagerLoad[] {
  const owned = Map.groupBy(states.filter(isActive), ({ file }) => file.client.data.owner);
  return [...playbook.of.person.values()].flatMap(({ id, data }) => {
    const clients = owned.get(id) ?? [];
    if (!isInTeam(data, playbook.today) || (clients.length === 0 && data.segments.length === 0)) return [];
    const carried = carriedBy(clients, data.segments, playbook);
    const share = shareOf(carried);
    const tickets = clients.flatMap((state) => recordedRevenue(state) ?? []);
    const revenue = tickets.length === 0 ? undefined : tickets.reduce((sum, ticket) => sum + ticket, 0);
    const costShare = data.monthly_cost === undefined || !revenue ? undefined : data.monthly_cost / revenue;
    return [
      {
        person: id,
        carried,
        accounts: clients.length,
        share,
        rooms: data.segments.flatMap((segment) => {
          const ratio = playbook.of.segment.get(segment)?.data.clients_per_manager;
          return ratio === undefined ? [] : [{ segment, room: roomFor(share, ratio) }];
        }),
        revenue,
        withoutRevenue: clients.length - tickets.length,
        cost: data.monthly_cost,
        costShare,
        tooDear: costShare !== undefined && costShare > ratesOf(playbook.site.data).costShare,
        daysOff: businessDaysOff(data.days_off, playbook.today, calendar),
      },
    ];
  });
}

function carriedBy(
  clients: readonly ClientState[],
  served: readonly string[],
  playbook: Playbook,
): Carried[] {
  const counts = new Map(served.map((segment) => [segment, 0]));
  for (const { segmentation } of clients) {
    const segment = segmentation.segment ?? '';
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return [...counts].map(([segment, accounts]) => ({
    segment,
    accounts,
    clientsPerManager: playbook.of.segment.get(segment)?.data.clients_per_manager,
  }));
}

/** Spans may overlap; a day counts once. */
function businessDaysOff(spans: readonly string[], today: string, calendar: WorkCalendar): number {
  const last = addDays(today, AHEAD - 1);
  const days = new Set<string>();
  for (const span of spans) {
    const [from = span, to = from] = span.split('/');
    for (let day = latest(from, today); day <= earliest(to, last); day = addDays(day, 1)) {
      if (calendar.isBusinessDay(day)) days.add(day);
    }
  }
  return days.size;
}
