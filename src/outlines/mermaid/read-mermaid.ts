import { oneLine } from '../clean-text.ts';
import { Grower, type NodeFacts, outlineOf } from '../grow.ts';
import { Unreadable } from '../limits.ts';
import type { Losses } from '../losses.ts';
import { plainInline } from '../markdown/inline.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { looksLikeHtml, plainOfHtml } from '../xml/rich-text.ts';
import { decodeEntities } from './entities.ts';

/** Where a shape begins and how it ends; a longer beginning stands before a shorter one. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['((', '))'],
  ['(-', '-)'],
  ['-)', '(-'],
  ['))', '(('],
  ['{{', '}}'],
  ['(', ')'],
  [')', '('],
  ['[', ']'],
];

/** Lines that a text may go on for; a shape that is not closed by then is no shape. */
const LONGEST_TEXT = 50;

/** Icons that are read of one node. */
const MOST_ICONS = 50;

/** Symbols for the icons that maps use most, by their name in Font Awesome or Material Design Icons. */
const SYMBOLS: Record<string, string> = {
  star: '⭐',
  check: '✔️',
  flag: '🚩',
  book: '📖',
  bell: '🔔',
  clock: '⏰',
  calendar: '📅',
  key: '🔑',
  envelope: '📧',
  email: '📧',
  phone: '☎️',
  lightbulb: '💡',
  question: '❓',
  warning: '⚠️',
  users: '👥',
  rocket: '🚀',
};

/** Reads a `mindmap` of Mermaid. Indentation makes the tree; shapes and classes are how it looks, and are left out. */
export function readMermaid(text: string, losses: Losses): Outline {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const start = lines.findIndex((line) => /^\s*mindmap(\s|$)/i.test(line));
  if (start === -1) {
    throw new Unreadable(
      'The Mermaid diagram is not a mind map.',
      'Only a diagram that begins with `mindmap` is a tree of nodes.',
      1,
    );
  }
  const grower = new Grower();
  const stack: { indent: number; node: OutlineNode }[] = [];
  let at = start + 1;
  for (; at < lines.length; at++) {
    const number = at + 1;
    const line = lines[at] ?? '';
    if (/^\s*```/.test(line)) break;
    if (/^\s*(%%|$)/.test(line)) continue;
    const indent = line.length - line.trimStart().length;
    const words = line.trim();
    const last = stack.at(-1)?.node;
    const icon = /^::icon\(([^)]*)\)?/i.exec(words)?.[1];
    if (icon !== undefined) {
      if (last && (last.badges?.length ?? 0) < MOST_ICONS)
        last.badges = [...new Set([...(last.badges ?? []), badgeOf(icon)])].filter((badge) => badge !== '');
      continue;
    }
    if (words.startsWith(':::')) continue;
    const { facts, end } = nodeAt(lines, at, words);
    at = end;
    while (stack.length > 1 && (stack.at(-1)?.indent ?? 0) >= indent) stack.pop();
    if (looksLikeImage(facts.text))
      losses.add('picture', 'pictures', oneLine(facts.text.replace(/<[^>]{0,500}>/g, ' ')));
    const node = grower.node(
      { ...facts, text: plainLabel(facts.text, facts.markdown) },
      Math.max(1, stack.length),
      number,
    );
    stack.at(-1)?.node.children.push(node);
    stack.push({ indent: stack.length === 0 ? -1 : indent, node });
  }
  const root = stack[0]?.node;
  if (!root) {
    throw new Unreadable(
      'The Mermaid mind map has no node.',
      'Write the root below `mindmap`, indented.',
      start + 1,
    );
  }
  if (root.badges) losses.add('icon of the root', 'icons of the root', root.badges.join(' '));
  return outlineOf(root.text, undefined, root.children);
}

/** The node that begins in a line: a text, or an id with a shape around the text, which may go on over further lines. */
function nodeAt(
  lines: string[],
  at: number,
  words: string,
): { facts: NodeFacts & { markdown: boolean }; end: number } {
  const asItStands = { facts: { text: words, markdown: false }, end: at };
  const from = words.search(/[([{)]|-\)/);
  const shape = from === -1 ? undefined : SHAPES.find(([begin]) => words.startsWith(begin, from));
  if (!shape) return asItStands;
  const [begin, finish] = shape;
  const first = words.slice(from + begin.length);
  const quoted = first.startsWith('"');
  const gathered: string[] = [];
  for (let end = at; end < lines.length && end - at < LONGEST_TEXT; end++) {
    const line = end === at ? first.slice(quoted ? 1 : 0) : (lines[end] ?? '').trim();
    const close = quoted ? line.indexOf('"') : endOf(line, finish);
    const part = close === -1 ? line : line.slice(0, close);
    // brackets of another node, or a text that only has some in it
    if (!quoted && (end > at || close === -1) && /[()[\]{}]/.test(part)) return asItStands;
    gathered.push(part);
    if (close === -1) continue;
    const text = gathered.join(' ').trim();
    const markdown = quoted && text.startsWith('`') && text.endsWith('`') && text.length > 1;
    return { facts: { text: markdown ? text.slice(1, -1) : text, markdown }, end };
  }
  return asItStands;
}

/** Where the end of a shape begins in a line that ends with it. */
function endOf(line: string, finish: string): number {
  return line.endsWith(finish) ? line.length - finish.length : -1;
}

function plainLabel(label: string, markdown: boolean): string {
  const bare = looksLikeHtml(label) ? plainOfHtml(label).text : label;
  return decodeEntities(markdown ? plainInline(bare).text : bare);
}

function looksLikeImage(label: string): boolean {
  return /<img\s/i.test(label);
}

/** `fa fa-star` and `mdi mdi-star` are a star. */
function badgeOf(icon: string): string {
  const name = /(?:^|[\s:-])([a-z0-9-]+)$/i.exec(icon.trim().slice(-100))?.[1] ?? '';
  const bare = name.replace(/^(fa|mdi|bi|ri|icon)-/, '').toLowerCase();
  return (Object.hasOwn(SYMBOLS, bare) ? SYMBOLS[bare] : undefined) ?? bare.replaceAll('-', ' ');
}
