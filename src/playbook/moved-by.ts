import type { Playbook } from './playbook.ts';
import { segmentClient } from './segmentation.ts';

/** A client whom the rules place elsewhere than they did. */
export interface Move {
  client: string;
  /** Segments whose rules fitted, and those whose rules fit now. */
  from: string[];
  to: string[];
  /** The declared segment, which stays whatever the rules say. */
  declared: string | undefined;
}

/**
 * The clients whom a change of the rules, or of their own facts, moves; new clients and those who are gone are no moves.
 * In the order of their ids.
 */
export function movedBy(before: Playbook, after: Playbook): Move[] {
  return [...after.clients].flatMap(([id, file]) => {
    const earlier = before.clients.get(id);
    if (!earlier) return [];
    const { byRule: from } = segmentClient(earlier.client.data, before.of.segment.values());
    const { byRule: to, declared } = segmentClient(file.client.data, after.of.segment.values());
    return from.join() === to.join() ? [] : [{ client: id, from, to, declared }];
  });
}
