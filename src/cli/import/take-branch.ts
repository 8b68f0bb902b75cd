import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import { printable, shorten } from '../../records/words.ts';
import { MisuseError } from '../new/answers.ts';
import { hintFor } from '../unknown-id.ts';

interface Found {
  node: OutlineNode;
  /** Texts from the root down to it. */
  path: string[];
}

/**
 * The part of a tree below one node, which becomes the root.
 *
 * @param typed text of the node, or a path to it: `Briefing > Company`.
 * @throws MisuseError where no node has the text, or several do.
 */
export function takeBranch(outline: Outline, typed: string): Outline {
  const wanted = typed.split('>').map(folded);
  const all = listNodes(outline.nodes, []);
  const found = all.filter(({ path }) => endsWith(path.map(folded), wanted));
  const [only, ...others] = found;
  if (!only) {
    const names = all.filter(({ node }) => node.children.length > 0).map(({ node }) => node.text);
    throw new MisuseError(
      `there is no node "${printable(typed)}". ${printable(hintFor(typed, [...new Set(names)]))}`,
    );
  }
  if (others.length > 0) {
    const paths = found.slice(0, 3).map(({ path }) => `"${path.slice(-2).join(' > ')}"`);
    throw new MisuseError(
      `${found.length} nodes are called "${printable(typed)}". Write one with what is above it, such as ${printable(paths.join(' or '))}.`,
    );
  }
  const { text, note, children } = only.node;
  return { title: text, ...(note !== undefined && { note }), nodes: children };
}

function listNodes(nodes: readonly OutlineNode[], above: readonly string[]): Found[] {
  return nodes.flatMap((node) => {
    const path = [...above, shorten(node.text, 80)];
    return [{ node, path }, ...listNodes(node.children, path)];
  });
}

function endsWith(path: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((text, index) => path[path.length - wanted.length + index] === text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
