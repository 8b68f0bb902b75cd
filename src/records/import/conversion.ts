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

/** Counts what a kind of record has no place for. */
export class LossLog {
  readonly #found = new Map<string, { one: string; many: string; where: string[] }>();

  add(one: string, many: string, where: string): void {
    const entry = this.#found.get(many) ?? { one, many, where: [] };
    entry.where.push(where);
    this.#found.set(many, entry);
  }

  /** Marks of a node that only a map shows. */
  addMarks({ text, done, badges }: OutlineNode, keepsBadges = false): void {
    if (done !== undefined) this.add('box to tick', 'boxes to tick', text);
    if (!keepsBadges) for (const _ of badges ?? []) this.add('badge', 'badges', text);
  }

  list(): Loss[] {
    return [...this.#found.values()].map(({ one, many, where }) => ({
      what: counted(where.length, one, many),
      where: where.slice(0, 3),
    }));
  }
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many nodes there are, at every level. */
export function countNodes(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);
}
