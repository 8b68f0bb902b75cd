/** Plain text as Markdown that is read as the same text. */
import type { OutlineNode } from '../../outlines/outline.ts';
import { readInline } from '../bodies/inline-text.ts';
import { isNearlyStep } from '../bodies/nearly-step.ts';

/** A text of one line within a paragraph, a list or a heading. */
export function plainInline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isPlain = readInline(line).text === line && !/(?<!\\)\](?:\(|:)|\bhref=|<[\w/!?]|~~/.test(line);
  const escaped = isPlain ? line : line.replace(/[\\`*_[\]<~]/g, '\\$&').replace(/\bhref=/g, 'href\\=');
  const entityless = escaped.replace(/&(?=#|\w+;)/g, '&amp;');
  // braces at the end, or with a name in them, would be read as those of a step
  const isRead = /\}\s*$|\{(?:#|[\w-]{1,80}[=:])/.test(entityless);
  return isRead ? entityless.replaceAll('{', '&#123;') : entityless;
}

/** Lines that are no heading, list, quotation, table or code. */
export function plainBlock(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => startless(plainInline(line)))
    .join('\n');
}

/** A note as {@link plainBlock}, but what stands behind bullets in it is a list. */
export function plainNote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const item = /^\s*•\s+(\S.*)$/.exec(line)?.[1];
      return item === undefined ? plainBlock(line) : listItem(plainInline(item));
    })
    .join('\n');
}

/** A line that begins nothing but a paragraph. */
export function startless(line: string): string {
  const marked = line.replace(/^(?:#{1,6}(?=\s|$)|[>|+*-](?=\s|$)|[-=]{2,}$|`{3}|~{3})/, '\\$&');
  const boxless = marked.replace(/^(?=\[[^\]]?\](?!\()|\([ xX]{1,3}\))/, '\\');
  const numbered = boxless.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  return isNearlyStep(numbered) ? numbered.replace(/[[(]/g, '\\$&').replaceAll('{', '&#123;') : numbered;
}

/** A line of a list that is no step, whatever its text looks like. */
export function listItem(text: string): string {
  const item = `- ${startless(text)}`;
  return isNearlyStep(item) ? `- ${text.replace(/[[(]/g, '\\$&').replaceAll('{', '&#123;')}` : item;
}

/** The text of a node, as a link where it is one. */
export function linkedText({ text, href }: OutlineNode): string {
  const plain = plainInline(text);
  return href === undefined ? plain : `[${plain}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Nodes as a nested list, their notes behind them. */
export function plainList(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const notes = (node.note ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
    return [
      `${indent}${listItem(linkedText(node))}`,
      ...notes.map((line) => `${indent}  ${startless(plainInline(line))}`),
      ...plainList(node.children, `${indent}  `),
    ];
  });
}
