import type { OutlineNode as TreeNode } from '../../outlines/outline.ts';
import type { Problem } from '../diagnostic.ts';
import { unescapeText } from './inline-text.ts';
import { markFences } from './lines.ts';
import { readItem } from './outline-item.ts';

/** A node of a nested list. */
export interface OutlineNode extends TreeNode {
  children: OutlineNode[];
  /** Its name in links to it, where one is written. */
  id?: string;
  /** Line of the file, from 1. */
  line: number;
}

/** The body of a map. */
export interface OutlineBody {
  /** Markdown before the list. */
  intro: string;
  nodes: OutlineNode[];
}

const ITEM = /^(\s*)[-*+](?: +(\S.*)?)?$/s;

interface Open {
  indent: number;
  node: OutlineNode;
  /** Lines of the note so far. */
  note: string[];
}

/**
 * Reads a nested list: deeper indentation makes children. Indented lines below an item that are no items are its note; its
 * line breaks and blank lines stay.
 */
export function parseOutline(body: string, firstLine: number): { body: OutlineBody; problems: Problem[] } {
  const nodes: OutlineNode[] = [];
  const intro: string[] = [];
  const problems: Problem[] = [];
  const stack: Open[] = [];
  const ids = new Map<string, number>();
  let blanks = 0;
  let fenceOf: Open | undefined;
  for (const { text, number, fenced } of markFences(body, firstLine)) {
    const line = text.replace(/^\s+/, (space) => space.replaceAll('\t', '  '));
    const item = fenced ? null : ITEM.exec(line);
    if (!fenced) fenceOf = undefined;
    if (item) {
      const indent = (item[1] ?? '').length;
      while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
      const content = (item[2] ?? '').trimEnd();
      const read = readItem(content, number, text.trimEnd().length - content.length + 1);
      problems.push(...read.problems, ...duplicate(read.item.id, number, ids));
      const node: OutlineNode = { ...read.item, children: [], line: number };
      (stack.at(-1)?.node.children ?? nodes).push(node);
      stack.push({ indent, node, note: [] });
      blanks = 0;
      continue;
    }
    if (line.trim() === '') {
      blanks += 1;
      if (stack.length === 0) intro.push(line);
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const owner = fenceOf ?? ownerOf(stack, indent, blanks > 0);
    const isInside = indent > 0 || fenceOf !== undefined;
    if (fenced && isInside) fenceOf = owner;
    if (!owner) intro.push(line);
    else if (isInside) {
      const written = fenced ? line.slice(Math.min(indent, owner.indent + 2)) : unescapeText(line.trim());
      if (owner.note.length > 0) owner.note.push(...Array<string>(blanks).fill(''));
      owner.note.push(written.trimEnd());
      owner.node.note = owner.note.join('\n');
    } else {
      problems.push({
        rule: 'malformed-outline',
        line: number,
        message: 'This line stands outside the list that the map is drawn from.',
        hint: `Write \`- ${line.trim().slice(0, 40)}\` to make it a node, or move it above the list.`,
      });
    }
    blanks = 0;
  }
  if (nodes.length === 0) {
    problems.push({
      rule: 'malformed-outline',
      line: firstLine,
      message: 'There is no list to draw the map from.',
      hint: 'Write the nodes as a nested list: `- Branch`, and below it, two spaces further in, `  - Leaf`.',
    });
  }
  return { body: { intro: intro.join('\n').trimEnd(), nodes }, problems };
}

/** Whose note a line is: behind a blank line that of the item it is indented below, else that of the last item. */
function ownerOf(stack: readonly Open[], indent: number, isParagraph: boolean): Open | undefined {
  const above = isParagraph ? stack.findLast((open) => open.indent < indent) : undefined;
  return above ?? stack.at(-1);
}

function duplicate(id: string | undefined, line: number, ids: Map<string, number>): Problem[] {
  if (id === undefined) return [];
  const before = ids.get(id);
  if (before === undefined) {
    ids.set(id, line);
    return [];
  }
  return [
    {
      rule: 'duplicate-id',
      line,
      message: `The id \`${id}\` of a node is already used on line ${before}.`,
      hint: `Give one of the two nodes another id: \`{#${id}-2}\`.`,
    },
  ];
}
