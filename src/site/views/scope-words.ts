/** What the pages of a scope say of an item: how much of it, and what a change did to it. */
import type { ScopeItem } from '../../../schemas/scope.ts';
import type { ChangeEffect } from '../../playbook/scope/change-effects.ts';
import { itemDifferences } from '../../playbook/scope/item-difference.ts';
import type { Site } from '../site.ts';

/** Limit and rounds of corrections: "4 a month · 2 rounds". */
export function detailOf(item: ScopeItem, site: Site): string | undefined {
  const rounds =
    item.revisions === undefined ? undefined : site.messages.scope.revisionsCount(item.revisions);
  return [item.limit, rounds].filter((part) => part !== undefined).join(' · ') || undefined;
}

/** What an item was before, as far as it differs: "4 a month, 1 round". */
export function whatItWas(before: ScopeItem, after: ScopeItem, site: Site): string {
  const { ledger: m, scope } = site.messages;
  const parts = itemDifferences(before, after).map(({ field, from }) => {
    if (field === 'revisions') return typeof from === 'number' ? scope.revisionsCount(from) : m.withoutRounds;
    if (field === 'limit') return from === undefined ? m.withoutLimit : String(from);
    return field === 'name' ? m.named(before.name) : m.wordedOtherwise[field];
  });
  return [...new Set(parts)].join(', ');
}

/** A sentence on one item that a change touches. */
export interface EffectLine {
  does: ChangeEffect['does'];
  /** Added, Would add … */
  label: string;
  text: string;
}

/** @param isDone whether it came to pass, or is only asked for. */
export function effectLines(effects: readonly ChangeEffect[], isDone: boolean, site: Site): EffectLine[] {
  const m = site.messages.ledger;
  return effects.map(({ does, item, before, from, into }) => {
    const detail = detailOf(item, site);
    const was = before && whatItWas(before, item, site);
    const name = detail && does !== 'remove' ? `${item.name} (${detail})` : item.name;
    const labels = isDone ? m.did : m.would;
    const where = into ? m.into[into] : from ? m.outOf[from] : undefined;
    return {
      does,
      label: labels[does],
      text: was ? m.instead(item.name, detail ?? m.withoutLimit, was) : where ? `${name}, ${where}` : name,
    };
  });
}
