/** Lists that somebody typed into one node, such as "1. Who buys? 2. Why?": found and split into nodes of their own. */
import type { Outline, OutlineNode } from '../../outlines/outline.ts';

/** A text with a list in it. */
export interface Packed {
  /** What stands before the list. */
  lead: string;
  parts: string[];
}

/** A node that was split, as it is shown before anything is written. */
export interface Split extends Packed {
  text: string;
}

interface Marker {
  /** Place in a list, from 1. */
  number: number;
  start: number;
  end: number;
}

/** How lists are marked, and how many parts make one. */
interface Family {
  pattern: RegExp;
  numberOf: (mark: string) => number;
  least: number;
}

// a mark stands at the beginning or behind a space or the end of a sentence, and words follow it: neither "2.5" nor "v1. 2"
const BEFORE = String.raw`(?<=^|[\s?!.;:,])`;
const BEHIND = String.raw`(?=\s|\p{L}|["“«¿¡])`;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const inAlphabet = (letter: string) =>
  Math.max(LATIN.indexOf(letter.toLowerCase()), CYRILLIC.indexOf(letter.toLowerCase())) + 1;

const FAMILIES: readonly Family[] = [
  { pattern: new RegExp(String.raw`${BEFORE}(\d{1,3})\.${BEHIND}`, 'gu'), numberOf: Number, least: 2 },
  { pattern: new RegExp(String.raw`${BEFORE}\(?(\d{1,3})\)${BEHIND}`, 'gu'), numberOf: Number, least: 2 },
  { pattern: new RegExp(String.raw`${BEFORE}(\d{1,3})\s?[-–—]\s`, 'gu'), numberOf: Number, least: 3 },
  { pattern: new RegExp(String.raw`${BEFORE}\(?(\p{L})\)(?=\s)`, 'gu'), numberOf: inAlphabet, least: 2 },
];
const BULLET = /[•●▪◦‣]/u;

/** The list in a text; undefined where there is none, or none that is numbered from one without a gap. */
export function unpackText(text: string): Packed | undefined {
  const found = FAMILIES.flatMap((family) => unpackBy(text, family) ?? []);
  const bullets = unpackBullets(text);
  if (bullets) found.push(bullets);
  // of two kinds of marks the outer is the one that comes first
  return found.sort((a, b) => a.lead.length - b.lead.length)[0];
}

function unpackBy(text: string, { pattern, numberOf, least }: Family): Packed | undefined {
  const markers: Marker[] = [];
  for (const match of text.matchAll(pattern)) {
    const number = numberOf(match[1] ?? '');
    if (number === markers.length + 1) {
      markers.push({ number, start: match.index, end: match.index + match[0].length });
    }
  }
  const [first] = markers;
  if (!first || markers.length < least) return undefined;
  const lead = tidy(text.slice(0, first.start));
  const parts = markers.map(({ end }, index) => tidy(text.slice(end, markers[index + 1]?.start)));
  // words that go on without a stop before the first mark are a sentence with a number in it, unless a whole list follows
  const isSentence = lead !== '' && !/[:.?!;—–-]$/.test(lead);
  if (markers.length < (isSentence ? 3 : 2)) return undefined;
  return parts.every(hasWords) ? { lead: named(lead), parts } : undefined;
}

function unpackBullets(text: string): Packed | undefined {
  const [lead = '', ...parts] = text.split(BULLET).map(tidy);
  const filled = parts.filter((part) => part !== '');
  return filled.length >= 2 && filled.every(hasWords) ? { lead: named(lead), parts: filled } : undefined;
}

/** What announces a list, without the colon that it no longer needs. */
function named(lead: string): string {
  return lead.replace(/(?<=\S)\s*[:–—-]$/, '');
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[;,]$/, '');
}

/**
 * A tree with every packed list split. What stands before a list keeps the node, with the parts as its first children;
 * without it the parts take the node's place, the first with its note and link, the last with its children.
 */
export function splitPacked(outline: Outline): { outline: Outline; splits: Split[] } {
  const splits: Split[] = [];
  const nodes = outline.nodes.flatMap((node) => splitNode(node, splits));
  return { outline: { ...outline, nodes }, splits };
}

function splitNode(given: OutlineNode, splits: Split[]): OutlineNode[] {
  const children = given.children.flatMap((child) => splitNode(child, splits));
  const node = splitNote({ ...given, children }, splits);
  const packed = unpackText(node.text);
  if (!packed) return [node];
  splits.push({ text: node.text, ...packed });
  const parts = packed.parts.flatMap((text) => splitNode({ text, children: [] }, splits));
  if (packed.lead !== '') return [{ ...node, text: packed.lead, children: [...parts, ...node.children] }];
  const { text: _, children: own, ...rest } = node;
  return parts.map((part, index) => ({
    ...(index === 0 ? rest : {}),
    ...part,
    children: index === parts.length - 1 ? [...part.children, ...own] : part.children,
  }));
}

/** A list in a note becomes children; what stands before it stays the note. */
function splitNote({ note, ...node }: OutlineNode, splits: Split[]): OutlineNode {
  if (note === undefined) return node;
  const packed = unpackText(note);
  if (!packed) return { ...node, note };
  splits.push({ text: note.replace(/\s+/g, ' '), ...packed });
  const parts = packed.parts.flatMap((text) => splitNode({ text, children: [] }, splits));
  return {
    ...node,
    ...(packed.lead !== '' && { note: packed.lead }),
    children: [...parts, ...node.children],
  };
}
