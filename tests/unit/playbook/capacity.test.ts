import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { sameForAll } from '../../../src/playbook/calendars.ts';
import { capacityOf } from '../../../src/playbook/capacity.ts';
import { allClientStates } from '../../../src/playbook/client-state.ts';
import { managerLoads } from '../../../src/playbook/manager-loads.ts';
import { type Files, fileOf, playbookOf, TODAY } from '../../fixtures/linked.ts';

const client = (facts: string, more = '') =>
  fileOf(`name: C\nowner: ana-prado\njourney: adoption\nstart: 2026-05-04\nfacts: { ${facts} }\n${more}`);
const person = (more: string) => fileOf(`name: P\nrole: csm\n${more}`);
const small = fileOf(
  'name: Small\nmatch: { all: [{ fact: staff, at_most: 100 }] }\njourney: adoption\nclients_per_manager: 40\ndeclared_clients: { cs: 37, sales: 128 }',
);

/** Three clients of the one segment, two at work, and a second segment without any. */
const files: Files = {
  'people/ana-prado.md': person(
    'segments: [enterprise]\nmonthly_cost: 14000\ndays_off: [2026-11-19/2026-11-24, 2026-11-24, 2026-12-17/2026-12-31]',
  ),
  'people/bea.md': person('segments: [enterprise, small]\nsince: 2026-11-20'),
  'people/caio.md': person('segments: [enterprise]\nuntil: 2026-11-19\nmonthly_cost: 1'),
  'people/davi.md': person('segments: [small]\nsince: 2026-11-21\nmonthly_cost: 1'),
  'roles/csm.md': fileOf('name: CSM\nheadcount: 3'),
  'segments/small.md': small,
  'clients/padaria/client.md': client('staff: 140, mrr: 6000'),
  'clients/second/client.md': client('staff: 200, mrr: 3000.5'),
  'clients/third/client.md': client('staff: 200, mrr: 90000', 'paused: { since: 2026-11-01, reason: Rest }'),
  'clients/fourth/client.md': client(
    'staff: 200, mrr: 90000',
    'ended: { on: 2026-11-01, as: churned, reason: Left }',
  ),
};

function compute(changes: Files = {}, today = TODAY) {
  const playbook = playbookOf({ ...files, ...changes }, today);
  const states = allClientStates(playbook, sameForAll(weekdays));
  return {
    capacity: capacityOf(states, playbook),
    loads: managerLoads(states, playbook, weekdays),
  };
}

describe('the three answers', () => {
  test('count active clients and people of the day', () => {
    const { capacity } = compute();
    const [enterprise, other] = capacity.segments;
    expect(enterprise).toMatchObject({
      segment: 'enterprise',
      portfolio: { clients: 2, revenue: 9000.5, clientsPerManager: 30, managerCost: 14_000 },
      answers: { ratio: 2 / 30, revenue: 0.090005, cost: 900.05 / 14_000 },
      averageTicket: 4500.25,
      people: ['ana-prado', 'bea'],
      withoutCost: ['bea'],
      withoutRevenue: [],
      roles: [{ role: 'csm', have: 2, wanted: 3 }],
    });
    expect(other).toMatchObject({
      portfolio: { clients: 0, revenue: 0, managerCost: undefined },
      answers: { ratio: 0, revenue: 0, cost: 0 },
      averageTicket: undefined,
      people: ['bea'],
    });
    expect(capacity.total).toMatchObject({
      portfolio: { clients: 2, revenue: 9000.5, managerCost: 14_000 },
      answers: enterprise?.answers,
      people: ['ana-prado', 'bea'],
      withoutCost: ['bea'],
    });
    expect([capacity.unplaced, capacity.paused]).toEqual([[], 1]);
  });

  test('people come and go with the days', () => {
    const people = (today: string) => compute({}, today).capacity.segments.map((each) => each.people);
    expect(people('2026-11-19')).toEqual([['ana-prado', 'caio'], []]);
    expect(people('2026-11-21')).toEqual([
      ['ana-prado', 'bea'],
      ['bea', 'davi'],
    ]);
  });

  test('what is missing is undefined and named', () => {
    const { capacity } = compute({
      'clients/padaria/client.md': client('staff: 140'),
      'clients/second/client.md': client('staff: 200, mrr: "much"'),
      'people/ana-prado.md': person('segments: [enterprise]'),
    });
    expect(capacity.segments[0]).toMatchObject({
      portfolio: { revenue: undefined, managerCost: undefined },
      answers: { ratio: 2 / 30, revenue: undefined, cost: undefined },
      withoutRevenue: ['padaria', 'second'],
      withoutCost: ['ana-prado', 'bea'],
    });
    expect(capacity.total.answers).toEqual({ ratio: 2 / 30, revenue: undefined, cost: undefined });
  });

  test('a client in no segment is counted by none', () => {
    const { capacity } = compute({ 'clients/padaria/client.md': client('mrr: 10') });
    expect(capacity.unplaced).toEqual(['padaria']);
    expect(capacity.total.portfolio.clients).toBe(1);
  });

  test('nothing but a site', () => {
    const { capacity, loads } = compute(
      Object.fromEntries(Object.keys({ ...files, 'segments/enterprise.md': '' }).map((path) => [path, null])),
    );
    expect(capacity.segments).toEqual([]);
    expect(capacity.total.answers).toEqual({ ratio: 0, revenue: 0, cost: 0 });
    expect(loads).toEqual([]);
  });

  test('settings of the site', () => {
    const site = fileOf(
      'name: F\nlocale: en\ntimezone: UTC\ncurrency: BRL\ncountry: BR\ncapacity: { mrr_per_manager: 9000.5, cost_share: 20% }',
    );
    const { rates, total } = compute({ 'site.md': site }).capacity;
    expect(rates).toEqual({ mrrPerManager: 9000.5, costShare: 0.2 });
    expect(total.answers.revenue).toBe(1);
  });
});

test('counts kept elsewhere are computed at the average ticket of the records', () => {
  const { capacity } = compute({ 'clients/third/client.md': client('staff: 20, mrr: 500') });
  expect(capacity.segments[1]?.declared).toEqual([
    {
      source: 'cs',
      clients: 37,
      difference: 36,
      answers: { ratio: 37 / 40, revenue: 0.185, cost: undefined },
    },
    {
      source: 'sales',
      clients: 128,
      difference: 127,
      answers: { ratio: 3.2, revenue: 0.64, cost: undefined },
    },
  ]);
});

describe('what each manager carries', () => {
  test('accounts, room, revenue, cost and days off', () => {
    const { loads } = compute({ 'clients/third/client.md': client('staff: 20') });
    expect(loads).toEqual([
      {
        person: 'ana-prado',
        carried: [
          { segment: 'enterprise', accounts: 2, clientsPerManager: 30 },
          { segment: 'small', accounts: 1, clientsPerManager: 40 },
        ],
        accounts: 3,
        share: 2 / 30 + 1 / 40,
        rooms: [{ segment: 'enterprise', room: 27 }],
        revenue: 9000.5,
        withoutRevenue: 1,
        cost: 14_000,
        costShare: 14_000 / 9000.5,
        tooDear: true,
        // Fri 20, Mon 23, Tue 24 November; the window ends on Thu 17 December
        daysOff: 4,
      },
      expect.objectContaining({
        person: 'bea',
        accounts: 0,
        share: 0,
        rooms: [
          { segment: 'enterprise', room: 30 },
          { segment: 'small', room: 40 },
        ],
        revenue: undefined,
        cost: undefined,
        costShare: undefined,
        daysOff: 0,
      }),
    ]);
  });

  test('whoever has left carries nothing on this page, even as an owner', () => {
    expect(compute({}, '2026-11-20').loads.map(({ person: id }) => id)).toEqual(['ana-prado', 'bea']);
  });
});
