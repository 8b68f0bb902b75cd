import type { Losses } from '../../outlines/losses.ts';
import type { Loss, OutlineNode } from '../../outlines/outline.ts';

/** A tree made into a record of a kind. */
export interface Conversion {
  /** Fields of the record that the tree gives. */
  data: Record<string, unknown>;
  /** Markdown below the fields. */
  body: string;
  /** What the tree holds and the record does not. */
  lost: Loss[];
  /** What it became, in words: `3 blocks, 32 questions`. */
  became: string;
  /** What whoever imports should look at. */
  notes: string[];
}

/** Marks of a node that a kind of record has no place for. */
export function loseMarks({ text, done, badges }: OutlineNode, lost: Losses, keepsBadges = false): void {
  if (done !== undefined) lost.add('box to tick', 'boxes to tick', text);
  if (!keepsBadges) for (const badge of badges ?? []) lost.add('badge', 'badges', `${text}: ${badge}`);
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many nodes there are, at every level. */
export function countNodes(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);
}

/** Texts in a row: a semicolon between those that do not end with a mark of their own. */
export function joined(before: string, text: string): string {
  if (before === '') return text;
  return /[.!?;:…]$/.test(before) ? `${before} ${text}` : `${before}; ${text}`;
}
