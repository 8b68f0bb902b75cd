import {
  accountsPerManager,
  type Answers,
  type CapacityRates,
  type Formula,
  formulas,
  type Portfolio,
  spread,
  wholeManagers,
} from '../../playbook/capacity-formulas.ts';
import type { SegmentCapacity } from '../../playbook/capacity.ts';
import type { Site } from '../site.ts';

/** One answer: whole managers, and how they were reckoned. */
export interface AnswerView {
  formula: string;
  managers: string;
  /** The sum itself: "6 ÷ 30 = 0.2". */
  how: string;
  known: boolean;
}

export interface AnswersView {
  answers: AnswerView[];
  apart: string;
  /** By a whole manager or more. */
  disagree: boolean;
}

/** The three answers, each with its sum where there is one portfolio to show it of. */
export function answersView(
  answers: Answers,
  portfolio: Portfolio | undefined,
  rates: CapacityRates,
  site: Site,
): AnswersView {
  const m = site.messages.capacity;
  const apart = spread(answers);
  return {
    answers: formulas.map((formula) => {
      const exact = answers[formula];
      const sum = portfolio && sumText(formula, portfolio, rates, site);
      return {
        formula: m[formula],
        managers: managersText(formula, exact, site),
        how:
          exact === undefined ? '' : [sum, site.formats.number(rounded(exact))].filter(Boolean).join(' = '),
        known: exact !== undefined,
      };
    }),
    apart: apart === undefined ? '' : m.apartBy(Math.round(apart * 10) / 10),
    disagree: apart !== undefined && apart >= 1,
  };
}

/** Whole managers by a formula, or that they cannot be known. */
export function managersText(formula: Formula, exact: number | undefined, site: Site): string {
  return exact === undefined
    ? site.messages.capacity.unknown
    : site.formats.number(wholeManagers(formula, exact));
}

/** Accounts that a manager carries by revenue; nothing where there is no ticket. */
export function accountsText(
  { averageTicket }: SegmentCapacity,
  rates: CapacityRates,
  site: Site,
): string | undefined {
  const accounts = averageTicket === undefined ? undefined : accountsPerManager(averageTicket, rates);
  if (averageTicket === undefined || accounts === undefined) return undefined;
  const { formats: f, messages } = site;
  return messages.capacity.perManager(f.number(Math.floor(accounts)), f.money(Math.round(averageTicket)));
}

function sumText(
  formula: Formula,
  { clients, clientsPerManager, revenue, managerCost }: Portfolio,
  { mrrPerManager, costShare }: CapacityRates,
  site: Site,
): string | undefined {
  const { formats: f } = site;
  if (formula === 'ratio') {
    return clientsPerManager === undefined
      ? undefined
      : `${f.number(clients)} ÷ ${f.number(clientsPerManager)}`;
  }
  if (revenue === undefined) return undefined;
  const money = (amount: number) => f.money(Math.round(amount));
  if (formula === 'revenue') return `${money(revenue)} ÷ ${money(mrrPerManager)}`;
  if (managerCost === undefined) return undefined;
  return `${f.percent(costShare)} × ${money(revenue)} ÷ ${money(managerCost)}`;
}

/** Two decimals are as exact as a reader wants; a little is not nothing. */
function rounded(exact: number): number {
  return exact > 0 && exact < 0.01 ? 0.01 : Math.round(exact * 100) / 100;
}
