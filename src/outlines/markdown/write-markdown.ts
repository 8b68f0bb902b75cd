import type { Outline, OutlineNode } from '../outline.ts';
import { bracesFor } from './braces.ts';

/** A title, its note, and a nested list: what stands in the body of a map, and what every Markdown reader shows. */
export function writeMarkdown({ title, note, nodes }: Outline): Uint8Array {
  const lines = [`# ${escapeText(title)}`, ''];
  if (note !== undefined) lines.push(...noteLines(note, ''), '');
  const add = (node: OutlineNode, indent: string): void => {
    lines.push(`${indent}- ${itemFor(node)}`);
    if (node.note !== undefined) lines.push(...noteLines(node.note, `${indent}  `));
    for (const child of node.children) add(child, `${indent}  `);
  };
  for (const node of nodes) add(node, '');
  return new TextEncoder().encode(`${lines.join('\n').trimEnd()}\n`);
}

function itemFor({ text, href, badges, done, folded }: OutlineNode): string {
  const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  const words = escapeText(text);
  const braces = bracesFor({ ...(badges ? { badges } : {}), ...(folded ? { folded } : {}) });
  return box + (href === undefined ? words : `[${words}](${href})`) + braces;
}

/** Before every mark of Markdown, and what only looks like a tag or a list, stands `\`. */
function escapeText(text: string): string {
  return text
    .replace(/[\\*_[\]{}`]|~(?=~)|<(?=[a-z/!])|&(?=#?\w{1,8};)/gi, '\\$&')
    .replace(/(?<=.)#$/, '\\#')
    .replace(/^(?=[-+>#|=~])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

function noteLines(note: string, indent: string): string[] {
  return note.split('\n').map((line) => (line === '' ? '' : indent + escapeText(line)));
}
