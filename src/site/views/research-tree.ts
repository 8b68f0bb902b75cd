import type { ActionTreeBody } from '../../records/bodies/action-tree.ts';
import type { OutlineNode } from '../../records/bodies/outline.ts';
import type { Site } from '../site.ts';

export interface ActionTreeView {
  type: 'action-tree';
  /** One drawing each: a whole tree of them would have letters that nobody can read on paper. */
  categories: { id: string; title: string; nodes: OutlineNode[] }[];
}

export function treeView(body: ActionTreeBody | null, site: Site): ActionTreeView {
  const ends = new Set(body?.ends);
  const marked = (node: OutlineNode): OutlineNode => ({
    ...node,
    text: ends.has(node.line) ? `${node.text} (${site.messages.research.ends})` : node.text,
    children: node.children.map(marked),
  });
  return {
    type: 'action-tree',
    categories: (body?.nodes ?? []).map(({ text, children }, at) => ({
      id: `category-${at + 1}`,
      title: text,
      nodes: children.map(marked),
    })),
  };
}

/** "4 categories, 19 ways to end." */
export function treeSummary(body: ActionTreeBody | null, site: Site): string {
  const nodes = body?.nodes ?? [];
  return site.messages.research.treeSize(nodes.length, countLeaves(nodes));
}

function countLeaves(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : countLeaves(children)), 0);
}
