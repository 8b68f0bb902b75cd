import { count } from './limits.ts';
import type { Loss } from './outline.ts';

/** How many nodes of a loss are named. */
const NAMED = 5;

/** Counts what cannot be kept, while a file is read. */
export class Losses {
  readonly #kinds = new Map<string, { one: string; many: string; number: number; where: string[] }>();

  /** One thing that is not kept: `add('picture', 'pictures', 'Kickoff')`. */
  add(one: string, many: string, where: string): void {
    const kind = this.#kinds.get(one) ?? { one, many, number: 0, where: [] };
    this.#kinds.set(one, kind);
    kind.number++;
    if (kind.where.length < NAMED && where !== '' && !kind.where.includes(where)) kind.where.push(where);
  }

  /** A text loses its bold, its italics and the like: an outline is plain. */
  addMarks(where: string): void {
    this.add(
      'text that is bold, in italics or the like',
      'texts that are bold, in italics or the like',
      where,
    );
  }

  /** In the order in which each was met first. */
  list(): Loss[] {
    return [...this.#kinds.values()].map(({ one, many, number, where }) => ({
      what: count(number, one, many),
      where,
    }));
  }
}
