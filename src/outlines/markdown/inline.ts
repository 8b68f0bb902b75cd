/** A line of Markdown without its marks. */
export interface PlainInline {
  text: string;
  /** Where its links lead to, and the words of each. */
  links: { label: string; href: string }[];
  pictures: number;
  /** Whether some of it is bold, in italics, code or the like. */
  isMarked: boolean;
}

const TARGET =
  /\(\s{0,9}(?:<((?:[^<>\\\n]|\\.){0,2000})>|([^()\s<>]{0,2000}(?:\([^()\s<>]{0,500}\)[^()\s<>]{0,500}){0,20}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy;
const TAG =
  /<(\/?)(a|b|br|code|del|em|font|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,1000})?\/?>/iy;
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/iy;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** How far the end of a code span is looked for. */
const CODE_REACH = 2000;

/** Takes the marks of Markdown and of simple HTML out of a line. Takes as long as the line is long. */
export function plainInline(markdown: string): PlainInline {
  const links: { label: string; href: string }[] = [];
  let pictures = 0;
  let isMarked = false;
  const pieces: string[] = [];
  const openers = new Map<string, number[]>();
  const brackets = matchBrackets(markdown);
  /** Ends of the links that were entered: where the target is, and which piece the label begins with. */
  const ends = new Map<number, { from: number; image: boolean }>();
  const sticky = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(markdown);
  };
  let at = 0;
  while (at < markdown.length) {
    const letter = markdown[at] ?? '';
    const next = markdown[at + 1] ?? '';
    const end = ends.get(at);
    if (end) {
      const target = sticky(TARGET, at + 1);
      if (end.image) pictures++;
      else links.push({ label: pieces.slice(end.from).join(''), href: target ? hrefOf(target) : '' });
      at += 1 + (target?.[0].length ?? 0);
    } else if (letter === '\\' && PUNCTUATION.test(next)) {
      pieces.push(next);
      at += 2;
    } else if (letter === '`') {
      const run = runOf(markdown, at);
      const close = closeOf(markdown, at + run.length, run);
      if (close !== undefined) isMarked = true;
      pieces.push(close === undefined ? run : markdown.slice(at + run.length, close).trim());
      at = close === undefined ? at + run.length : close + run.length;
    } else if (letter === '[' || (letter === '!' && next === '[')) {
      const image = letter === '!';
      const close = brackets.get(image ? at + 1 : at);
      if (close !== undefined && sticky(TARGET, close + 1)) ends.set(close, { from: pieces.length, image });
      else pieces.push(image ? '![' : '[');
      at += image ? 2 : 1;
    } else if (letter === '<') {
      const auto = sticky(AUTOLINK, at);
      const tag = auto ? null : sticky(TAG, at);
      if (auto) {
        const href = auto[1] ?? '';
        links.push({ label: href, href });
        pieces.push(href.replace(/^mailto:/i, ''));
      } else if (tag) {
        const name = tag[2]?.toLowerCase();
        if (name === 'br') pieces.push(' ');
        else if (name === 'img') pictures++;
        else if (name !== 'a' && name !== 'span') isMarked = true;
      } else pieces.push('<');
      at += auto?.[0].length ?? tag?.[0].length ?? 1;
    } else if (letter === '&') {
      const entity = sticky(ENTITY, at);
      pieces.push(entity ? letterOf(entity) : '&');
      at += entity?.[0].length ?? 1;
    } else if (letter === '*' || letter === '_' || (letter === '~' && next === '~')) {
      const run = runOf(markdown, at);
      const isPair = takeEmphasis(
        run,
        markdown[at - 1] ?? ' ',
        markdown[at + run.length] ?? ' ',
        pieces,
        openers,
      );
      isMarked ||= isPair;
      at += run.length;
    } else {
      pieces.push(letter);
      at++;
    }
  }
  return { text: pieces.join(''), links, pictures, isMarked };
}

/** Within `<>` an address may have marks before its letters. */
function hrefOf([, bracketed, bare = '']: RegExpExecArray): string {
  return bracketed === undefined ? bare : bracketed.replace(/\\(.)/g, '$1');
}

/** The same letter again and again. */
function runOf(text: string, at: number): string {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return text.slice(at, end);
}

function closeOf(text: string, from: number, run: string): number | undefined {
  let at = from;
  while (at < Math.min(text.length, from + CODE_REACH)) {
    if (text[at] !== '`') at++;
    else {
      const found = runOf(text, at);
      if (found.length === run.length) return at;
      at += found.length;
    }
  }
  return undefined;
}

/** Marks around a word go in pairs; one that has no other stays. Answers whether a pair has gone. */
function takeEmphasis(
  run: string,
  before: string,
  after: string,
  pieces: string[],
  openers: Map<string, number[]>,
): boolean {
  const within = run.startsWith('_') && WORD.test(before) && WORD.test(after);
  const opened = openers.get(run) ?? [];
  openers.set(run, opened);
  const canClose = before.trim() !== '' && !within;
  const opener = canClose ? opened.pop() : undefined;
  if (opener !== undefined) {
    pieces[opener] = '';
    return true;
  }
  if (after.trim() !== '' && !within) opened.push(pieces.length);
  pieces.push(run);
  return false;
}

/** Which `]` belongs to which `[`. */
function matchBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

function letterOf([whole, name, decimal, hex]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point === 0 || point > 0x10ffff ? whole : String.fromCodePoint(point);
}
