import type { ScopeItem } from '../../../schemas/scope.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { LedgerItem } from '../scope/ledger-item.ts';
import type { ScopeLedger } from '../scope/ledger.ts';

/** Words of the language that the tree is written in. */
export interface ScopeWords {
  excluded: string;
  phase2: string;
  revisions: (count: number) => string;
}

/** What is agreed with a client as a tree: what the approved changes made of the baseline, and nothing that is only asked for. */
export function scopeOutline(client: string, ledger: ScopeLedger, words: ScopeWords): Outline {
  const list = (text: string, items: readonly LedgerItem[]): OutlineNode[] => {
    const children = nodesOf(items, words);
    return children.length === 0 ? [] : [{ text, children }];
  };
  return {
    title: client,
    nodes: [
      ...nodesOf(ledger.branches, words),
      ...list(words.phase2, ledger.phase2),
      ...list(words.excluded, ledger.excluded),
    ],
  };
}

function nodesOf(items: readonly LedgerItem[], words: ScopeWords): OutlineNode[] {
  return items
    .filter(({ state }) => state !== 'removed' && state !== 'pending')
    .map(({ item, items: below }) => ({ ...itemNode(item, words), children: nodesOf(below, words) }));
}

function itemNode({ name, limit, revisions, counts, note }: ScopeItem, words: ScopeWords): OutlineNode {
  const badges = [limit, revisions === undefined ? undefined : words.revisions(revisions)].filter(
    (badge) => badge !== undefined,
  );
  const said = [counts, note].filter((text) => text !== undefined);
  return {
    text: name,
    ...(badges.length > 0 && { badges }),
    ...(said.length > 0 && { note: said.join('\n') }),
    children: [],
  };
}
