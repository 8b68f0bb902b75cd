/**
 * The three formulas of how many managers a portfolio needs. Without imports, so that the page's what-if reckons with
 * the very same ones in the browser.
 */

/** A portfolio, or a part of it, and what its managers may carry and cost. Amounts are a month, in the site's currency. */
export interface Portfolio {
  clients: number;
  /** Undefined where no client's revenue is recorded. */
  revenue: number | undefined;
  /** How many clients one manager carries; undefined where no segment says so. */
  clientsPerManager: number | undefined;
  /** What a manager costs on average; undefined where no cost is recorded. */
  managerCost: number | undefined;
}

/** Settings of the two market formulas, from site.md. */
export interface CapacityRates {
  /** One manager for so much revenue a month. */
  mrrPerManager: number;
  /** Share of the revenue that managers may cost, 0 to 1. */
  costShare: number;
}

/** Managers by each formula, in fractions of a manager; undefined where a figure that it needs is missing. */
export interface Answers {
  ratio: number | undefined;
  revenue: number | undefined;
  cost: number | undefined;
}

export type Formula = keyof Answers;

export const formulas: readonly Formula[] = ['ratio', 'revenue', 'cost'];

/** 75 clients at 30 each: 2.5 managers. */
export function answersFor(portfolio: Portfolio, { mrrPerManager, costShare }: CapacityRates): Answers {
  const { clients, revenue, clientsPerManager, managerCost } = portfolio;
  return {
    ratio: clientsPerManager === undefined ? undefined : clients / clientsPerManager,
    revenue: revenue === undefined ? undefined : revenue / mrrPerManager,
    cost: revenue === undefined ? undefined : paidBy(revenue * costShare, managerCost),
  };
}

/** Managers whom a sum pays; nothing pays nobody, whatever they cost. */
function paidBy(sum: number, managerCost: number | undefined): number | undefined {
  if (sum === 0) return 0;
  return managerCost === undefined || managerCost <= 0 ? undefined : sum / managerCost;
}

/** The answers for several portfolios together: a manager may share their day. Undefined where one of them is. */
export function addAnswers(all: readonly Answers[]): Answers {
  const sum = (formula: Formula) =>
    all.reduce<number | undefined>((known, answers) => {
      const next = answers[formula];
      return known === undefined || next === undefined ? undefined : known + next;
    }, 0);
  return { ratio: sum('ratio'), revenue: sum('revenue'), cost: sum('cost') };
}

/** Sums of money are no exact binary fractions: 3 × 0.1 is a little more than 0.3, and must not ask for one more. */
const TOLERANCE = 1e-9;

/**
 * Whole managers: work asks for one more where anything is left over (75 ÷ 30 → 3), revenue pays only for those whom it
 * pays whole.
 */
export function wholeManagers(formula: Formula, managers: number): number {
  return formula === 'cost' ? Math.floor(managers + TOLERANCE) : Math.max(0, Math.ceil(managers - TOLERANCE));
}

/** How far the answers lie apart, in managers and before rounding; undefined with fewer than two answers. */
export function spread(answers: Answers): number | undefined {
  const known = formulas.flatMap((formula) => answers[formula] ?? []);
  return known.length < 2 ? undefined : Math.max(...known) - Math.min(...known);
}

/** Accounts that one manager carries by revenue: 100,000 ÷ average ticket. Undefined for a ticket of nothing. */
export function accountsPerManager(
  averageTicket: number,
  { mrrPerManager }: CapacityRates,
): number | undefined {
  return averageTicket > 0 ? mrrPerManager / averageTicket : undefined;
}

/** Some clients more, at an average ticket; without one the revenue is no longer known. */
export function withClients(portfolio: Portfolio, more: number, ticket: number | undefined): Portfolio {
  const { clients, revenue } = portfolio;
  return {
    ...portfolio,
    clients: clients + more,
    revenue: more === 0 ? revenue : ticket === undefined ? undefined : (revenue ?? 0) + more * ticket,
  };
}

/** Accounts of a person in one segment, and how many of them are a whole portfolio. */
export interface Carried {
  segment: string;
  accounts: number;
  /** Undefined for clients of a segment that has no ratio, or of none. */
  clientsPerManager: number | undefined;
}

/** Share of a manager that their accounts take, 1 for a full one: accounts_a ÷ ratio_a + accounts_b ÷ ratio_b. */
export function shareOf(carried: readonly Carried[]): number {
  return carried.reduce(
    (sum, { accounts, clientsPerManager }) =>
      sum + (clientsPerManager === undefined ? 0 : accounts / clientsPerManager),
    0,
  );
}

/** How many more clients of a segment a manager with that share could take; negative for how many are too many. */
export function roomFor(share: number, clientsPerManager: number): number {
  return Math.floor((1 - share) * clientsPerManager + TOLERANCE);
}

/**
 * Gives new clients one by one to whoever has the most room, the first of equals; nobody gets more than they have.
 * @returns how many each takes, and how many are left without a place.
 */
export function placeClients(clients: number, rooms: readonly number[]): { takes: number[]; left: number } {
  const takes = rooms.map(() => 0);
  const roomLeft = rooms.map((room) => Math.max(0, room));
  let left = clients;
  while (left > 0) {
    const most = Math.max(0, ...roomLeft);
    if (most === 0) break;
    const next = roomLeft.indexOf(most);
    takes[next] = (takes[next] ?? 0) + 1;
    roomLeft[next] = most - 1;
    left--;
  }
  return { takes, left };
}
