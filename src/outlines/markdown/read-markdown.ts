import { noteText, oneLine } from '../clean-text.ts';
import { Grower, NO_TEXT, type NodeFacts, outlineOf } from '../grow.ts';
import { Unreadable } from '../limits.ts';
import { keptLink, takeLink } from '../links.ts';
import type { Losses } from '../losses.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { takeBraces } from './braces.ts';
import { plainInline } from './inline.ts';
import { type Line, markLines } from './lines.ts';

/** A place to which what follows can belong: a heading (by level) or an item of a list (by indentation). */
interface Place {
  node: OutlineNode;
  /** Lines of its note, with their marks. */
  note: string[];
  heading: number | undefined;
  indent: number;
}

const FOLD = /(?<!\\)<!-- {0,9}markmap: {0,9}fold(?:All)? {0,9}-->$/i;

/** Reads headings and nested lists; text below one of them is its note. */
export function readMarkdown(text: string, name: string, losses: Losses): Outline {
  const all = text.split(/\r\n?|\n/);
  const { title, end } = frontmatter(all);
  const root: Place = { node: { text: '', children: [] }, note: [], heading: 0, indent: -1 };
  const headings = growLines(markLines(all.slice(end), end + 1), root, losses);
  const { children } = root.node;
  if (children.length === 0 && root.note.length === 0 && title === undefined) {
    throw new Unreadable(
      'The file is empty.',
      'Write a title, `# Plan`, and below it a nested list: `- Branch`.',
      1,
    );
  }
  finishNotes(root, losses);
  const [only] = children;
  const plain = only && !only.href && !only.badges && only.done === undefined && !only.folded;
  // one heading above all, or one item around all others, is the root
  if (
    only &&
    plain &&
    children.length === 1 &&
    (title ?? only.text) === only.text &&
    (headings > 0 || only.children.length > 0)
  ) {
    const note = [root.node.note, only.note].filter((part) => part !== undefined).join('\n\n');
    return outlineOf(only.text, note, only.children);
  }
  return outlineOf(title ?? name, root.node.note, children);
}

function growLines(lines: Line[], root: Place, losses: Losses): number {
  const grower = new Grower();
  let headings = 0;
  let stack = [root];
  let blank = true;
  for (const line of lines) {
    if (line.kind === 'heading') {
      headings++;
      close(stack, (place) => place.heading !== undefined && place.heading < line.level, losses);
      push(stack, { heading: line.level, indent: -1 }, line.text, grower, losses, line.number);
    } else if (line.kind === 'item') {
      close(stack, (place) => place.heading !== undefined || place.indent < line.indent, losses);
      push(stack, { heading: undefined, indent: line.indent }, line.text, grower, losses, line.number);
    } else if (line.kind === 'text') {
      // text at the margin, after an empty line, has left the list
      if (blank) close(stack, (place) => place.heading !== undefined || place.indent < line.indent, losses);
      const place = stack.at(-1) ?? root;
      if (blank && place.note.length > 0) place.note.push('');
      place.note.push(line.verbatim ? `\0${line.text}` : line.text);
    }
    blank = line.kind === 'blank' || line.kind === 'rule';
  }
  close(stack, (place) => place === root, losses);
  stack = [];
  return headings;
}

/** Leaves places until one can hold what follows. */
function close(stack: Place[], holds: (place: Place) => boolean, losses: Losses): void {
  while (stack.length > 1) {
    const place = stack.at(-1);
    if (!place || holds(place)) return;
    finishNotes(place, losses);
    stack.pop();
  }
}

function push(
  stack: Place[],
  place: Pick<Place, 'heading' | 'indent'>,
  text: string,
  grower: Grower,
  losses: Losses,
  line: number,
): void {
  // the title is a heading above the others, and no level of its own
  const node = grower.node(factsOf(text, losses), Math.max(1, stack.length - 1), line);
  stack.at(-1)?.node.children.push(node);
  stack.push({ ...place, node, note: [] });
}

function factsOf(marked: string, losses: Losses): NodeFacts {
  const unfolded = marked.replace(FOLD, '');
  const { text: line, badges, folded } = takeBraces(unfolded.trimEnd());
  const box = /^\[([ xX])\](?:\s+|$)/.exec(line);
  const { text, links, pictures, isMarked } = plainInline(box ? line.slice(box[0].length) : line);
  const words = oneLine(text);
  for (let picture = 0; picture < pictures; picture++) losses.add('picture', 'pictures', words);
  if (isMarked) losses.addMarks(words);
  const [link, ...more] = links;
  for (const { href } of more)
    losses.add('further link in a text', 'further links in texts', `${words} → ${href}`);
  return {
    text: words,
    href: takeLink(link?.href, words || NO_TEXT, losses),
    ...(badges ? { badges } : {}),
    ...(box ? { done: box[1] !== ' ' } : {}),
    folded: folded || unfolded.length < marked.length,
  };
}

/** Takes the marks out of a note; an address stays beside the words that lead to it. */
function finishNotes(place: Place, losses: Losses): void {
  const lines = place.note.map((line) => {
    if (line.startsWith('\0')) return line.slice(1);
    const { text, links, pictures, isMarked } = plainInline(
      line.replace(/^> ?/, '').replace(/(?<!\\)\\$/, ''),
    );
    for (let picture = 0; picture < pictures; picture++) losses.add('picture', 'pictures', place.node.text);
    if (isMarked) losses.addMarks(place.node.text);
    const unsaid = links.filter(
      ({ href }) => keptLink(href) !== undefined && !text.includes(href.replace(/^mailto:/i, '')),
    );
    return [text, ...unsaid.map(({ href }) => `(${href})`)].join(' ');
  });
  const note = noteText(lines.join('\n'));
  if (note !== undefined) place.node.note = note;
}

/** The title in the frontmatter, and how many lines that takes. */
function frontmatter(lines: string[]): { title?: string; end: number } {
  if (lines[0]?.trimEnd() !== '---') return { end: 0 };
  const close = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (close === -1) return { end: 0 };
  const value = lines.slice(1, close).find((line) => /^title:/.test(line));
  const title = value
    ?.slice('title:'.length)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return title ? { title, end: close + 1 } : { end: close + 1 };
}
