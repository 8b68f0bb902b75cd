import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountsPerManager,
  addAnswers,
  answersFor,
  type Formula,
  formulas,
  placeClients,
  type Portfolio,
  roomFor,
  shareOf,
  spread,
  wholeManagers,
  withClients,
} from '../../../src/playbook/capacity-formulas.ts';

const rates = { mrrPerManager: 100_000, costShare: 0.1 };
const portfolio = (own: Partial<Portfolio>): Portfolio => ({
  clients: 0,
  revenue: undefined,
  clientsPerManager: undefined,
  managerCost: undefined,
  ...own,
});
const whole = (own: Partial<Portfolio>, formula: Formula) => {
  const managers = answersFor(portfolio(own), rates)[formula];
  return managers === undefined ? undefined : wholeManagers(formula, managers);
};

describe('managers by ratio', () => {
  test.each([
    [75, 30, 3],
    [40, 40, 1],
    [73, 30, 3],
    [37, 40, 1],
    [10, 30, 1],
    [128, 40, 4],
    [41, 40, 2],
    [0, 30, 0],
  ])('%i ÷ %i → %i', (clients, clientsPerManager, expected) => {
    expect(whole({ clients, clientsPerManager }, 'ratio')).toBe(expected);
  });
});

describe('managers by revenue', () => {
  test.each([
    [375_000, 4],
    [100_000, 1],
    [100_000.01, 2],
    [0.5, 1],
    [0, 0],
    [undefined, undefined],
  ])('%s a month → %s', (revenue, expected) => {
    expect(whole({ clients: 9, revenue }, 'revenue')).toBe(expected);
  });

  test.each([
    [5000, 20],
    [2500, 40],
    [800, 125],
    [0, undefined],
  ])('100,000 ÷ an average ticket of %i is %s accounts', (ticket, accounts) => {
    expect(accountsPerManager(ticket, rates)).toBe(accounts);
  });
});

describe('managers by cost', () => {
  test.each([
    [420_000, 14_000, 3],
    [419_999, 14_000, 2],
    [139_999, 14_000, 0],
    [0, undefined, 0],
    [1000, undefined, undefined],
    [1000, 0, undefined],
    [undefined, 14_000, undefined],
  ])('10%% of %s pays for managers of %s: %s', (revenue, managerCost, expected) => {
    expect(whole({ clients: 9, revenue, managerCost }, 'cost')).toBe(expected);
  });

  test('sums that are no exact binary fractions pay for whom they pay', () => {
    expect(wholeManagers('cost', (0.1 + 0.2) * 10)).toBe(3);
    expect(wholeManagers('ratio', (0.1 + 0.2) * 10)).toBe(3);
    expect(wholeManagers('cost', 2.9999999999)).toBe(3);
  });
});

test('how far the answers lie apart', () => {
  expect(spread({ ratio: 2.5, revenue: 3.75, cost: 2.7 })).toBe(1.25);
  expect(spread({ ratio: 1, revenue: 0.4, cost: undefined })).toBe(0.6);
  expect(spread({ ratio: 1, revenue: undefined, cost: undefined })).toBeUndefined();
});

test('portfolios together: 75 at 30 and 40 at 40 are 3.5 managers, and what one lacks all lack', () => {
  const large = answersFor(portfolio({ clients: 75, clientsPerManager: 30, revenue: 375_000 }), rates);
  const small = answersFor(portfolio({ clients: 40, clientsPerManager: 40, revenue: 0 }), rates);
  expect(addAnswers([large, small])).toEqual({ ratio: 3.5, revenue: 3.75, cost: undefined });
  expect(addAnswers([])).toEqual({ ratio: 0, revenue: 0, cost: 0 });
});

describe('what one manager carries', () => {
  test('shares of two segments add', () => {
    const share = shareOf([
      { segment: 'enterprise', accounts: 15, clientsPerManager: 30 },
      { segment: 'small', accounts: 10, clientsPerManager: 40 },
      { segment: '', accounts: 3, clientsPerManager: undefined },
    ]);
    expect(share).toBe(0.75);
    expect(roomFor(share, 30)).toBe(7);
    expect(roomFor(share, 40)).toBe(10);
  });

  test.each([
    [29, 30, 1],
    [30, 30, 0],
    [31, 30, -1],
    [0, 40, 40],
  ])('%i of %i leaves %i', (accounts, clientsPerManager, room) => {
    expect(roomFor(shareOf([{ segment: 's', accounts, clientsPerManager }]), clientsPerManager)).toBe(room);
  });

  test('new clients go to whoever has the most room; whoever has too many takes none', () => {
    expect(placeClients(10, [4, -3, 5])).toEqual({ takes: [4, 0, 5], left: 1 });
    expect(placeClients(3, [4, 6])).toEqual({ takes: [1, 2], left: 0 });
    expect(placeClients(3, [])).toEqual({ takes: [], left: 3 });
    expect(placeClients(0, [4])).toEqual({ takes: [0], left: 0 });
  });
});

describe('what if', () => {
  test('new clients bring their ticket', () => {
    expect(withClients(portfolio({ clients: 6, revenue: 30_000 }), 10, 5000)).toMatchObject({
      clients: 16,
      revenue: 80_000,
    });
    expect(withClients(portfolio({ clients: 0 }), 2, 500)).toMatchObject({ clients: 2, revenue: 1000 });
  });

  test('without a ticket the revenue is no longer known', () => {
    expect(withClients(portfolio({ clients: 6, revenue: 30_000 }), 1, undefined).revenue).toBeUndefined();
    expect(withClients(portfolio({ clients: 6, revenue: 30_000 }), 0, undefined).revenue).toBe(30_000);
  });
});

test('laws: one client more never asks for fewer managers, and room for n takes n but not one more', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 100 }),
      fc.nat(1_000_000),
      (clients, clientsPerManager, revenue) => {
        const now = portfolio({ clients, clientsPerManager, revenue, managerCost: 9000 });
        const [before, after] = [now, withClients(now, 1, 700)].map((each) => answersFor(each, rates));
        for (const formula of formulas)
          expect(after?.[formula] ?? -1).toBeGreaterThan(before?.[formula] ?? Infinity);
        const carried = (accounts: number) => shareOf([{ segment: 's', accounts, clientsPerManager }]);
        const room = roomFor(carried(clients), clientsPerManager);
        expect(carried(clients + room)).toBeCloseTo(1, 9);
      },
    ),
  );
});
