import type { Outline, OutlineNode } from '../outline.ts';
import { BULLET } from './bullet.ts';

/** A line for each node, the title first; a tab for each level. Where every text would begin with a bullet, one more is set. */
export function writeText({ title, nodes }: Outline): Uint8Array {
  const lines = [title];
  const bullet = allBulleted(nodes) ? '• ' : '';
  const add = (node: OutlineNode, indent: string): void => {
    lines.push(indent + bullet + node.text);
    for (const child of node.children) add(child, `${indent}\t`);
  };
  for (const node of nodes) add(node, '\t');
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function allBulleted(nodes: OutlineNode[]): boolean {
  return nodes.every((node) => BULLET.test(node.text) && allBulleted(node.children));
}
