import type { OutlineNode as TreeNode } from '../../outlines/outline.ts';
import type { Problem } from '../diagnostic.ts';
import { markFences } from './lines.ts';

/** A node of a nested list. */
export interface OutlineNode extends TreeNode {
  children: OutlineNode[];
  /** Line of the file, from 1. */
  line: number;
}

/** The body of a map. */
export interface OutlineBody {
  /** Markdown before the list. */
  intro: string;
  nodes: OutlineNode[];
}

const ITEM = /^(\s*)[-*+] +(\S.*)$/;

/** Reads a nested list: deeper indentation makes children. */
export function parseOutline(body: string, firstLine: number): { body: OutlineBody; problems: Problem[] } {
  const nodes: OutlineNode[] = [];
  const intro: string[] = [];
  const problems: Problem[] = [];
  const stack: { indent: number; node: OutlineNode }[] = [];
  for (const { text: line, number } of markFences(body, firstLine)) {
    const item = ITEM.exec(line.replaceAll('\t', '  '));
    if (item) {
      const indent = (item[1] ?? '').length;
      while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
      const node: OutlineNode = { ...plainText(item[2] ?? ''), children: [], line: number };
      (stack.at(-1)?.node.children ?? nodes).push(node);
      stack.push({ indent, node });
      continue;
    }
    const last = stack.at(-1)?.node;
    if (line.trim() === '') continue;
    if (!last) intro.push(line);
    else if (/^\s/.test(line))
      last.note = last.note === undefined ? line.trim() : `${last.note} ${line.trim()}`;
    else {
      problems.push({
        rule: 'malformed-outline',
        line: number,
        message: 'This line stands outside the list that the map is drawn from.',
        hint: `Write \`- ${line.trim().slice(0, 40)}\` to make it a node, or move it above the list.`,
      });
    }
  }
  if (nodes.length === 0) {
    problems.push({
      rule: 'malformed-outline',
      line: firstLine,
      message: 'There is no list to draw the map from.',
      hint: 'Write the nodes as a nested list: `- Branch`, and below it, two spaces further in, `  - Leaf`.',
    });
  }
  return { body: { intro: intro.join('\n'), nodes }, problems };
}

/** Text without emphasis and code marks; the first link becomes the node's. */
function plainText(markdown: string): { text: string; href?: string } {
  let href: string | undefined;
  const text = markdown
    // bounded, so that a line of brackets takes no longer than any other
    .replace(/\[([^[\]]{0,500})\]\(([^()\s]{0,500})\)/g, (_, label: string, target: string) => {
      href ??= target;
      return label;
    })
    .replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2');
  return href === undefined ? { text } : { text, href };
}
