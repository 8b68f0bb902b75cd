import type { CapacityRates } from '../../playbook/capacity-formulas.ts';
import type { ManagerLoad } from '../../playbook/manager-loads.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { StatusView } from './tones.ts';

/** What a manager carries, as a row. */
export interface LoadView {
  name: string;
  to: string;
  /** "6 of 30" for each segment. */
  carried: string[];
  share: string;
  /** Hundredths of a full portfolio, a hundred at most. */
  filled: number;
  rooms: string[];
  full: StatusView | undefined;
  revenue: string;
  cost: string;
  costShare: string | undefined;
  tooDear: string | undefined;
  daysOff: string;
}

export function loadView(load: ManagerLoad, rates: CapacityRates, site: Site): LoadView {
  const { messages, playbook, formats: f } = site;
  const m = messages.capacity;
  const { portfolio: words } = messages;
  const segmentName = (id: string) => playbook.of.segment.get(id)?.data.name ?? m.noSegment;
  const hundredths = Math.round(load.share * 100);
  const most = Math.max(0, ...load.rooms.map(({ room }) => room));
  const tooMany = -Math.min(0, ...load.rooms.map(({ room }) => room));
  const isFull = load.rooms.length > 0 && most === 0;
  return {
    name: nameOf(load.person, playbook),
    to: `/team/#${load.person}`,
    carried: load.carried.map(({ segment, accounts, clientsPerManager }) => {
      const count =
        clientsPerManager === undefined
          ? f.number(accounts)
          : messages.outOf(f.number(accounts), f.number(clientsPerManager));
      return `${segmentName(segment)}: ${count}`;
    }),
    share: f.percent(hundredths / 100),
    filled: Math.min(100, hundredths),
    rooms: isFull
      ? []
      : load.rooms.map(({ segment, room }) => m.roomIn(Math.max(0, room), segmentName(segment))),
    full: isFull
      ? { tone: 'watch', icon: 'watch', word: tooMany > 0 ? words.tooMany(tooMany) : words.full }
      : undefined,
    revenue: load.revenue === undefined ? (load.accounts === 0 ? '' : m.unknown) : f.money(load.revenue),
    cost: load.cost === undefined ? m.unknown : f.money(load.cost),
    costShare:
      load.costShare === undefined ? undefined : m.costOf(f.percent(Math.round(load.costShare * 100) / 100)),
    tooDear: load.tooDear ? m.tooDear(f.percent(rates.costShare)) : undefined,
    daysOff: load.daysOff === 0 ? '' : f.number(load.daysOff),
  };
}
