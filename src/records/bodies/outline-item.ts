/** One line of a map's list: box, text, link and what stands in braces. */
import { idFromName } from '../../../schemas/names.ts';
import { isId } from '../../../schemas/values.ts';
import type { Problem } from '../diagnostic.ts';
import { nearest } from '../suggest.ts';
import {
  type Attributes,
  attributesOf,
  findOpenBrace,
  findStrayBraces,
  noAttributes,
  type Part,
} from './attributes.ts';
import { readInline, unescapeText } from './inline-text.ts';
import { type Allowed, mendAttributes } from './mend-attributes.ts';

/** What one line says of a node. */
export interface OutlineItem {
  text: string;
  /** Its name in links to it. */
  id?: string;
  href?: string;
  badges?: string[];
  done?: boolean;
  folded?: boolean;
}

const BOX = /^\[([ xX])\](?:\s+|$)/;
// ticked otherwise, or without its space; `[v](…)` is a link
const NEARLY_BOX = /^\[(?:\s{0,3}[xX]?\s{0,3}|[✓✔√✗✘vV*+-])\](?![([])/u;
const OF_NODES: Allowed = { values: ['badge'], flags: ['folded'] };

/**
 * Reads what stands behind the hyphen.
 *
 * @param column where it begins in the line of the file, from 1.
 */
export function readItem(
  content: string,
  line: number,
  column: number,
): { item: OutlineItem; problems: Problem[] } {
  const problems: Problem[] = [];
  const note = (at: number, message: string, hint: string) =>
    problems.push({ rule: 'malformed-outline', line, column: at, message, hint });
  const box = BOX.exec(content);
  const rest = box ? content.slice(box[0].length) : content;
  const start = column + content.length - rest.length;
  if (!box && NEARLY_BOX.test(content)) {
    const text = content.replace(NEARLY_BOX, '').trim() || 'What is to be done';
    const mark = /^\[\s*\]/.test(content) ? ' ' : 'x';
    note(
      column,
      'This looks like a box to tick but is not written as one.',
      `Write \`- [${mark}] ${text}\`: brackets with a space or an x between them, and a space behind. Brackets that are text are written \`\\[\`.`,
    );
  }
  const { text: body, attributes } = takeBraces(rest, start);
  const mended = mendAttributes(attributes, line, OF_NODES);
  problems.push(...mended.problems.map((problem): Problem => ({ ...problem, rule: 'malformed-outline' })));
  const inline = readInline(body);
  const text = inline.text === '' && inline.href ? inline.href : inline.text;
  if (text === '') {
    note(column, 'This node has no text.', 'Write it behind the hyphen, or delete the line.');
  }
  checkBraces(body, start, note);
  const { id, values, flags } = mended.attributes;
  checkWords(mended.attributes, note);
  if (id !== undefined && !isId(id)) {
    const at = attributes.parts.find(({ kind }) => kind === 'id')?.column ?? column;
    problems.push({
      rule: 'bad-id',
      line,
      column: at,
      message: `\`#${id}\` is not an id.`,
      hint: `Write \`#${idFromName(id)}\`.`,
    });
  }
  const badges = splitBadges(values['badge'] ?? '');
  return {
    item: {
      text,
      ...(id !== undefined && { id }),
      ...(inline.href !== undefined && { href: inline.href }),
      ...(badges.length > 0 && { badges }),
      ...(box && { done: box[1] !== ' ' }),
      ...(flags.includes('folded') && { folded: true }),
    },
    problems,
  };
}

type Note = (column: number, message: string, hint: string) => void;

/** Takes the braces off the end; those behind a backslash are text, and so is what an escape stands for within quotes. */
function takeBraces(content: string, column: number): { text: string; attributes: Attributes } {
  const whole = content.trimEnd();
  const masked = maskEscapes(whole);
  const open = masked.lastIndexOf('{');
  if (open === -1 || !masked.endsWith('}') || masked.indexOf('}', open) !== masked.length - 1) {
    return { text: whole, attributes: noAttributes() };
  }
  const inner = whole.slice(open + 1, -1);
  const parts = readParts(inner, column + open + 1);
  return { text: whole.slice(0, open).trimEnd(), attributes: attributesOf(parts, column + open) };
}

/** The same length, with escaped marks and those within code blotted out. */
function maskEscapes(text: string): string {
  return text.replace(/\\[^\s\p{L}\p{N}]/gu, (escaped) => '\u0001'.repeat(escaped.length));
}

const PART = /#([^\s"]+)|([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]\S*))|(\S+)/g;

function readParts(inner: string, column: number): Part[] {
  return [...inner.matchAll(PART)].map((match): Part => {
    const [raw, id, key, quoted, bare, word = ''] = match;
    const place = { raw, column: column + match.index };
    if (id !== undefined) return { kind: 'id', name: id, value: '', quoted: false, ...place };
    if (key === undefined) return { kind: 'word', name: word, value: '', quoted: false, ...place };
    return { kind: 'value', name: key, value: quoted ?? bare ?? '', quoted: quoted !== undefined, ...place };
  });
}

/** `2 days; ⭐` as two. */
function splitBadges(value: string): string[] {
  const badges = value.match(/(?:\\.|[^;\\]|\\$)+/gs) ?? [];
  return badges.map((badge) => unescapeText(badge.trim()).trim()).filter((badge) => badge !== '');
}

function checkBraces(body: string, column: number, note: Note): void {
  const masked = maskEscapes(body);
  const open = findOpenBrace(masked);
  const stray = findStrayBraces(masked);
  if (open !== undefined) {
    const inner = body.slice(open).replace(/[)\]\s]+$/, '');
    note(
      column + open,
      'The braces are not closed.',
      `Write \`${inner}}\`, or \`\\{\` where a brace is text.`,
    );
  } else if (stray !== undefined) {
    note(
      column + stray,
      'There are braces in the middle of the text, where they are not read.',
      'Put everything into one pair of braces at the end: `{#id badge="2 days" folded}`; a brace that is text is written `\\{`.',
    );
  }
}

function checkWords({ parts }: Attributes, note: Note): void {
  const known = [...OF_NODES.values, ...OF_NODES.flags];
  for (const { kind, name, column, raw } of parts) {
    if (kind === 'id' || (kind === 'value' ? OF_NODES.values : OF_NODES.flags).includes(name)) continue;
    const meant = nearest(name, known);
    const right = meant === 'badge' ? 'badge="…"' : meant;
    const options = `Known are \`#id\`, \`badge="2 days; ⭐"\` and \`folded\`; braces that are text are written \`\\{${raw}\\}\`.`;
    note(
      column,
      `\`${name}\` in the braces is not known.`,
      right === undefined ? options : `Did you mean \`${right}\`?`,
    );
  }
}
