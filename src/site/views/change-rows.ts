import type { ChangeImpact } from '../../../schemas/change.ts';
import type { ClientFile } from '../../playbook/playbook.ts';
import { changeEffects } from '../../playbook/scope/change-effects.ts';
import { type ChangeState, type ChangeStatus, isOpen } from '../../playbook/scope/change-state.ts';
import type { ImpactSum, ScopeLedger } from '../../playbook/scope/ledger.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { type EffectLine, effectLines } from './scope-words.ts';
import type { StatusView } from './tones.ts';

/** A change request as a line of the register. */
export interface ChangeRow {
  number: string;
  title: string;
  /** Who asked, and when. */
  asked: string;
  impact: ImpactText | undefined;
  status: StatusView;
  /** Who decided, and when; since when it waits. */
  decided: string;
  why: string | undefined;
  evidence: string | undefined;
  /** Whether it changed, or would change, the scope. */
  isOpen: boolean;
  isRejected: boolean;
  effects: EffectLine[];
  /** What was asked, in the client's words; Markdown. */
  words: string;
  /** The form to print. */
  to: string;
  edit: string | undefined;
}

/** Hours, price and days with their signs. */
export interface ImpactText {
  hours: string;
  price: string;
  days: string;
  note: string | undefined;
}

/** A row of sums: what comes every month, and what comes once. */
export interface SumRow {
  label: string;
  why: string;
  monthly: { hours: string; price: string } | undefined;
  once: { hours: string; price: string } | undefined;
  /** Empty where nobody has assessed any. */
  days: string;
}

export interface RegisterView {
  answer: string;
  rows: ChangeRow[];
  sums: SumRow[];
}

const signs: Record<ChangeStatus, Pick<StatusView, 'tone' | 'icon'>> = {
  asked: { tone: 'watch', icon: 'wait' },
  assessed: { tone: 'watch', icon: 'wait' },
  approved: { tone: 'ok', icon: 'ok' },
  'in-baseline': { tone: 'ok', icon: 'ok' },
  rejected: { tone: '', icon: 'idle' },
};

/** All changes of a client, the newest first, and what they come to. */
export function registerView(file: ClientFile, ledger: ScopeLedger, site: Site): RegisterView {
  const m = site.messages.ledger;
  const effects = changeEffects(ledger.record, file.changes);
  const rows = ledger.changes
    .map((state) =>
      changeRow(state, effectLines(effects.get(state.record.id) ?? [], isDone(state), site), site),
    )
    .reverse();
  const count = (...of: ChangeStatus[]) => ledger.changes.filter(({ status }) => of.includes(status)).length;
  const [approved, rejected, open] = [
    count('approved', 'in-baseline'),
    count('rejected'),
    count('asked', 'assessed'),
  ];
  return {
    answer: rows.length === 0 ? m.noChangesAnswer : m.changesWhy(approved, rejected, open),
    rows,
    sums: [
      ...(count('approved') > 0 ? [sumRow(m.approvedSum, m.sinceBaseline, ledger.approved, site)] : []),
      ...(open > 0 ? [sumRow(m.pendingSum, pendingWhy(ledger.pending, site), ledger.pending, site)] : []),
    ],
  };
}

function isDone({ status }: ChangeState): boolean {
  return status === 'approved' || status === 'in-baseline';
}

export function changeRow(
  { record, number, status, since }: ChangeState,
  effects: EffectLine[],
  site: Site,
): ChangeRow {
  const { title, asked, impact, decision } = record.data;
  const { ledger: m } = site.messages;
  const f = site.formats;
  const open = isOpen({ status });
  return {
    number,
    title,
    asked: `${asked.by}, ${f.shortDay(asked.on)}`,
    impact: impact && impactText(impact, site),
    status: { ...signs[status], word: m.status[status] },
    decided:
      decision && !open
        ? `${decision.by}, ${f.shortDay(decision.on)}`
        : status === 'assessed' && since
          ? m.assessedOn(f.shortDay(since))
          : '',
    why: open ? undefined : decision?.why,
    evidence: open ? undefined : decision?.evidence,
    isOpen: open,
    isRejected: status === 'rejected',
    effects,
    words: record.markdown.trim(),
    to: `/clients/${record.client}/changes/${number}/`,
    edit: editLink(site.playbook.site.data, record.file),
  };
}

/** Figures with their signs; "a month" where they come every month. */
export function impactText({ hours, cost, days, per, note }: ChangeImpact, site: Site): ImpactText {
  const { aMonth } = site.messages.portfolio;
  const each = (text: string, value: number) => (per === 'month' && value !== 0 ? aMonth(text) : text);
  return {
    hours: each(signed(hours, site.formats.number), hours),
    price: each(signed(cost, site.formats.money), cost),
    days: signed(days, site.formats.number),
    note,
  };
}

function signed(value: number, format: (value: number) => string): string {
  return value === 0 ? format(0) : `${value > 0 ? '+' : '−'}${format(Math.abs(value))}`;
}

function sumRow(
  label: string,
  why: string,
  { monthly, once, days, unassessed }: ImpactSum,
  site: Site,
): SumRow {
  const { number, money } = site.formats;
  const pair = (sum: ImpactSum['once'], say: (text: string) => string) =>
    sum.hours === 0 && sum.cost === 0
      ? undefined
      : { hours: say(signed(sum.hours, number)), price: say(signed(sum.cost, money)) };
  return {
    label,
    why,
    monthly: pair(monthly, site.messages.portfolio.aMonth),
    once: pair(once, site.messages.ledger.once),
    days: days === 0 && unassessed > 0 ? '' : signed(days, number),
  };
}

function pendingWhy({ unassessed }: ImpactSum, site: Site): string {
  const m = site.messages.ledger;
  return unassessed === 0 ? m.ifApproved : m.unassessed(unassessed);
}
