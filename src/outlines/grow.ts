import { joinNotes, noteText, oneLine } from './clean-text.ts';
import { count, limits, Unreadable } from './limits.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** What stands for a node without a word, such as one that was only a picture. */
export const NO_TEXT = '…';

/** What a reader knows of a node; texts as they stand in the file. */
export interface NodeFacts extends Partial<Omit<OutlineNode, 'children'>> {
  text: string;
}

/** Makes nodes while a file is read, and stops at the limits. */
export class Grower {
  #nodes = 0;

  /** @param depth 1 for a branch of the root. */
  node(facts: NodeFacts, depth: number, line?: number): OutlineNode {
    if (++this.#nodes > limits.nodes) {
      throw new Unreadable(
        `The file has more than ${count(limits.nodes, 'node', 'nodes')}.`,
        'Split it in the tool it comes from: one branch to a file.',
        line,
      );
    }
    if (depth > limits.depth) {
      throw new Unreadable(
        `The tree is more than ${limits.depth} levels deep.`,
        'Move the deepest branches further up in the tool it comes from.',
        line,
      );
    }
    return tidyFacts(facts);
  }
}

/** A node with its texts cleaned, and without what is empty. */
function tidyFacts({ text, note, href, badges, done, folded }: NodeFacts): OutlineNode {
  const notes = noteText(note);
  const short = [...new Set((badges ?? []).map(oneLine))].filter((badge) => badge !== '');
  return {
    text: oneLine(text) || NO_TEXT,
    ...(notes === undefined ? {} : { note: notes }),
    ...(href === undefined ? {} : { href }),
    ...(short.length === 0 ? {} : { badges: short }),
    ...(done === undefined ? {} : { done }),
    ...(folded ? { folded } : {}),
    children: [],
  };
}

/** The outline as every format holds it: texts in one line, no empty notes, nothing that XML cannot hold. */
export function tidy(outline: Outline): Outline {
  const node = (from: OutlineNode): OutlineNode => ({
    ...tidyFacts(from),
    children: from.children.map(node),
  });
  return outlineOf(outline.title, outline.note, outline.nodes.map(node));
}

/** An outline with its own texts cleaned. */
export function outlineOf(title: string, note: string | undefined, nodes: OutlineNode[]): Outline {
  const notes = joinNotes(note);
  for (const node of nodes) unfoldLeaves(node);
  return { title: oneLine(title) || NO_TEXT, ...(notes === undefined ? {} : { note: notes }), nodes };
}

/** Where nothing is below, nothing is folded. */
function unfoldLeaves(node: OutlineNode): void {
  if (node.children.length === 0) delete node.folded;
  for (const child of node.children) unfoldLeaves(child);
}
