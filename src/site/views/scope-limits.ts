import type { LedgerItem } from '../../playbook/scope/ledger-item.ts';
import type { ScopeLedger } from '../../playbook/scope/ledger.ts';
import { numberOf } from '../../playbook/scope/change-state.ts';
import type { Site } from '../site.ts';
import { whatItWas } from './scope-words.ts';

/** What is agreed, item by item, in the words of the day. */
export interface LimitsView {
  groups: {
    group: string;
    rows: {
      name: string;
      limit: string | undefined;
      revisions: string | undefined;
      counts: string | undefined;
      note: string | undefined;
      /** What it was in the baseline, or that it is new, and the change that made it so. */
      since: string | undefined;
    }[];
  }[];
  phase2: NamedItem[];
  excluded: NamedItem[];
}

interface NamedItem {
  name: string;
  note: string | undefined;
  since: string | undefined;
}

export function limitsView(ledger: ScopeLedger, site: Site): LimitsView {
  const named = (items: readonly LedgerItem[]) =>
    items.filter(isAgreed).map((entry) => ({
      name: entry.item.name,
      note: entry.item.note,
      since: sinceOf(entry, site),
    }));
  const groups = ledger.branches.filter(isAgreed).map((branch) => {
    const items = branch.items.filter(isAgreed);
    return {
      group: branch.item.name,
      // a branch without items is one itself; one whose items are all gone buys nothing
      rows: (branch.items.length === 0 ? [branch] : items).map((entry) => rowOf(entry, site)),
    };
  });
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    phase2: named(ledger.phase2),
    excluded: named(ledger.excluded),
  };
}

/** Whether an item is part of the agreement: neither taken out nor only asked for. */
export function isAgreed({ state }: LedgerItem): boolean {
  return state !== 'removed' && state !== 'pending';
}

function rowOf(entry: LedgerItem, site: Site) {
  const { item } = entry;
  return {
    name: item.name,
    limit: item.limit,
    revisions: item.revisions === undefined ? undefined : site.messages.scope.revisionsCount(item.revisions),
    counts: item.counts,
    note: item.note,
    since: sinceOf(entry, site),
  };
}

function sinceOf({ item, before, change }: LedgerItem, site: Site): string | undefined {
  if (!change) return undefined;
  const m = site.messages.ledger;
  const was = before && whatItWas(before, item, site);
  return was ? m.was(was, numberOf(change)) : m.newBy(numberOf(change));
}
