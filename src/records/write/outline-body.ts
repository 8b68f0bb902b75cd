/** A tree as the body of a map: what `parseOutline` reads back as the same tree. */
import { isDeepStrictEqual } from 'node:util';
import type { OutlineNode } from '../../outlines/outline.ts';
import { readItem, type OutlineItem } from '../bodies/outline-item.ts';
import { WriteError } from './write-error.ts';

/** A node that may have a name of its own in links. */
export interface NamedNode extends OutlineNode {
  id?: string;
  children: NamedNode[];
}

/**
 * The nested list of a map.
 *
 * @param intro Markdown above the list.
 * @throws WriteError for a node without a text.
 */
export function outlineBody(nodes: readonly NamedNode[], intro = ''): string {
  const lines: string[] = [];
  const visit = (node: NamedNode, indent: string) => {
    lines.push(`${indent}- ${itemText(node)}`);
    if (node.note !== undefined) lines.push(...noteLines(node.note, `${indent}  `));
    for (const child of node.children) visit(child, `${indent}  `);
  };
  for (const node of nodes) visit(node, '');
  const above = intro.trim() === '' ? '' : `${intro.trimEnd()}\n\n`;
  return `${above}${lines.join('\n')}\n`;
}

/** What stands behind the hyphen: with as few escapes as let it be read back. */
function itemText(node: NamedNode): string {
  const wanted = wantedItem(node);
  if (wanted.text === '') throw new WriteError('A node needs a text.');
  const box = wanted.done === undefined ? '' : `[${wanted.done ? 'x' : ' '}] `;
  const braces = bracesOf(wanted);
  const behind = braces === '' ? '' : ` {${braces}}`;
  const asText = (text: string) =>
    wanted.href === undefined ? text : `[${text}](${targetText(wanted.href)})`;
  for (const text of [wanted.text, escapeInline(wanted.text)]) {
    const content = `${box}${asText(text)}${behind}`;
    const { item, problems } = readItem(content, 1, 1);
    if (problems.length === 0 && !LOOSE_LINK.test(text) && isDeepStrictEqual(item, wanted)) return content;
  }
  throw new WriteError(`\`${wanted.text}\` cannot be the text of a node.`);
}

/** Text that others would take for a link, such as the check of links. */
const LOOSE_LINK = /(?<!\\)\](?:\(|:)|\bhref=/;

function wantedItem({ text, id, href, badges = [], done, folded }: NamedNode): OutlineItem {
  const address = href?.replace(/[\r\n\u2028\u2029]/g, '').trim();
  const kept = badges.map(oneLine).filter((badge) => badge !== '');
  return {
    text: oneLine(text),
    ...(id !== undefined && { id }),
    ...(address && { href: address }),
    ...(kept.length > 0 && { badges: kept }),
    ...(done !== undefined && { done }),
    ...(folded && { folded }),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').trim();
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<]|\bhref(?==)/g, (mark) => (mark === 'href' ? 'href\\' : `\\${mark}`))
    .replace(/\](?=:)/g, ']\\');
}

function targetText(href: string): string {
  const isBare = !/[\s()<>{}\\]/.test(href) && href !== '';
  return isBare ? href : `<${href.replace(/[<>{}\\]/g, '\\$&')}>`;
}

function bracesOf({ id, badges = [], folded }: OutlineItem): string {
  const written = badges.map((badge) => unlinked(badge.replace(/[\\"{};]/g, '\\$&'))).join('; ');
  return [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(written === '' ? [] : [`badge="${written}"`]),
    ...(folded ? ['folded'] : []),
  ].join(' ');
}

/** A note below its item; what would begin an item, a block of code or a link is escaped. */
function noteLines(note: string, indent: string): string[] {
  const lines = note
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line === '' ? '' : indent + escapeNoteLine(line)));
}

function escapeNoteLine(line: string): string {
  return unlinked(
    line.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/^(?:[-*+](?=\s|$)|`{3}|~{3})/, '\\$&'),
  );
}

/** Text that nobody takes for a link. */
function unlinked(text: string): string {
  return text.replace(/\](?=[(:])/g, '\\]').replace(/\bhref(?==)/g, 'href\\');
}
