import { noteText, oneLine } from '../clean-text.ts';
import { Grower, outlineOf } from '../grow.ts';
import { Unreadable } from '../limits.ts';
import type { Losses } from '../losses.ts';
import type { Outline, OutlineNode } from '../outline.ts';

/** `1.2.3. text`; at most as many levels as are read, and some more. */
const NUMBERED = /^\s*(\d{1,5}(?:\.\d{1,5}){0,99})\.(?:\s+(\S.*)?)?$/;
const MAP = /\bMind ?Map:/i;
/** What the page of a shared map says around it. */
const FURNITURE =
  /^(get started|start now|start|it'?s free|or sign up|sign up|log ?in|create your own|similar mind maps|comments|loading|outline|rocket clouds|more maps|powered by|mindmeister)/i;

/** The line with the title, from 0; `undefined` if this is no text of MindMeister. */
export function titleLine(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) => MAP.test(line));
  if (at === -1) return undefined;
  const next = lines.slice(at + 1).find((line) => line.trim() !== '');
  return next === undefined || pathOf(next)?.join() === '1' ? at : undefined;
}

/** Whether most lines carry numbers of a tree, as in a text of MindMeister whose title was cut off. */
export function looksNumbered(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const paths = filled.flatMap((line) => pathOf(line) ?? []).length;
  const numbered = filled.filter((line) => pathOf(line)).length;
  return (
    pathOf(filled.find((line) => pathOf(line)) ?? '')?.join() === '1' &&
    numbered > filled.length / 2 &&
    paths > numbered
  );
}

/** Reads the text that MindMeister shows of a public map: a title, then lines numbered by their place in the tree. */
export function readMindmeister(text: string, name: string, losses: Losses): Outline {
  const lines = text.split(/\r\n?|\n/);
  const heading = titleLine(lines);
  const first = lines.findIndex((line, at) => at > (heading ?? -1) && pathOf(line));
  if (first === -1) {
    throw new Unreadable(
      'No numbered lines follow the title.',
      'Copy the whole text of the map: `1. …`, `1.1. …` and so on, each in a line.',
      (heading ?? 0) + 1,
    );
  }
  const before = lines.slice(0, first).filter((line, at) => at !== heading && line.trim() !== '');
  for (const line of before) losses.add('line above the map', 'lines above the map', oneLine(line));
  const root: OutlineNode = {
    text: heading === undefined ? name : titleOf(lines[heading] ?? '', name),
    children: [],
  };
  growLines(lines, first, root, losses);
  return outlineOf(root.text, root.note, root.children);
}

function growLines(lines: string[], first: number, root: OutlineNode, losses: Losses): void {
  const grower = new Grower();
  const spaced = isSpaced(lines, first);
  const stack = [root];
  let path: number[] = [];
  let blank = true;
  let numbered = first;
  let isFurniture = false;
  let more: Further[] = [];
  for (let at = first; at < lines.length; at++) if (pathOf(lines[at] ?? '')) numbered = at;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = pathOf(line);
    const last = stack.at(-1) ?? root;
    if (next && (blank || !spaced) && follows(next, path)) {
      path = next;
      addLines(last, more);
      more = [];
      stack.length = Math.min(stack.length, next.length);
      const node = grower.node({ text: NUMBERED.exec(line)?.[2] ?? '' }, stack.length, at + 1);
      stack.at(-1)?.children.push(node);
      stack.push(node);
    } else if (line.trim() !== '') {
      // a line of the page may go on in the next one
      isFurniture = at > numbered && (blank ? FURNITURE.test(line.trim()) : isFurniture);
      if (isFurniture) {
        losses.add('line below the map', 'lines below the map', oneLine(line));
      } else more.push({ line: line.trim(), blank });
    }
    blank = line.trim() === '';
  }
  addLines(stack.at(-1) ?? root, more);
}

/** A line without a number, and whether an empty one stands before it. */
interface Further {
  line: string;
  blank: boolean;
}

/** Lines right below a numbered one go on with its text; those behind an empty line are its note. */
function addLines(node: OutlineNode, lines: readonly Further[]): void {
  const breakAt = lines.findIndex(({ blank }) => blank);
  const end = breakAt === -1 ? lines.length : breakAt;
  if (end > 0) node.text = oneLine([node.text, ...lines.slice(0, end).map(({ line }) => line)].join(' '));
  const note = noteText(
    lines
      .slice(end)
      .map(({ line, blank }) => (blank ? `\n${line}` : line))
      .join('\n'),
  );
  if (note !== undefined) node.note = note;
}

/** The numbers before a text: `1.2.3. text` is `[1, 2, 3]`. */
function pathOf(line: string): number[] | undefined {
  return NUMBERED.exec(line)?.[1]?.split('.').map(Number);
}

/** Whether a number can come after another: its first child, or the next of it or of one that it is below. */
function follows(next: number[], path: number[]): boolean {
  const last = next.length - 1;
  if (last > path.length) return false;
  const above = next.slice(0, last);
  if (above.some((number, at) => number !== path[at])) return false;
  const former = path[last];
  // a branch that was hidden leaves a gap
  return former === undefined ? true : (next[last] ?? 0) > former;
}

/** Whether an empty line stands before nearly every numbered one; then numbers elsewhere belong to a text. */
function isSpaced(lines: string[], first: number): boolean {
  let after = 0;
  let numbered = 0;
  for (let at = first + 1; at < lines.length; at++) {
    if (!pathOf(lines[at] ?? '')) continue;
    numbered++;
    if ((lines[at - 1] ?? '').trim() === '') after++;
  }
  return numbered > 0 && after >= numbered / 2;
}

/** `Plan by Mind Map: Plan`, in any language of the site: what follows the colon, else what stands before. */
function titleOf(line: string, name: string): string {
  const at = line.search(MAP);
  const after = line.slice(line.indexOf(':', at) + 1).trim();
  const before = line
    .slice(0, at)
    .trim()
    .replace(/\s(by|por|von|par|di|door|создатель)(\s.{0,100})?$/i, '');
  return after || before || name;
}
