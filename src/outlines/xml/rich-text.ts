import { parseHtml } from './parse-html.ts';
import { elementsOf, type XmlElement } from './parse-xml.ts';

/** Plain text of rich text, and what it had besides. */
export interface PlainText {
  text: string;
  /** Addresses of the links in it. */
  links: string[];
  pictures: number;
  /** Whether some of it is bold, in italics or the like. */
  isMarked: boolean;
}

const BLOCKS = new Set(
  'address article blockquote body div dl dt dd h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const MARKS = new Set('b code del em i ins kbd mark s strike strong sub sup u'.split(' '));
const SILENT = new Set(['head', 'style', 'script', 'title', 'template']);

/** Text of the XHTML within an element: paragraphs, items and rows each begin a line. Bare text is kept as it was typed. */
export function plainOf(element: XmlElement): PlainText {
  const within = elementsOf(element);
  if (within.every(({ name }) => name === 'text'))
    return { text: typedIn(element), links: [], pictures: 0, isMarked: false };
  const links: string[] = [];
  let pictures = 0;
  let isMarked = false;
  const pieces: string[] = [];
  const take = (parent: XmlElement): void => {
    for (const part of parent.content) {
      if (typeof part === 'string') {
        pieces.push(part.replace(/[ \t\r\n]+/g, ' '));
        continue;
      }
      const name = part.name.toLowerCase();
      if (SILENT.has(name)) continue;
      if (name === 'br') pieces.push('\n');
      if (name === 'img') pictures++;
      if (MARKS.has(name)) isMarked = true;
      if (name === 'a' && part.attributes['href']) links.push(part.attributes['href']);
      const block = BLOCKS.has(name);
      if (block) pieces.push('\n');
      if (name === 'li') pieces.push('• ');
      if (name === 'td' || name === 'th') pieces.push(' ');
      take(part);
      if (block) pieces.push('\n');
    }
  };
  take(element);
  // neighbouring blocks end and begin a line each: that is one break, not an empty line
  return {
    text: pieces
      .join('')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim(),
    links,
    pictures,
    isMarked,
  };
}

function typedIn(element: XmlElement): string {
  return element.content
    .map((part) => (typeof part === 'string' ? part : typedIn(part)))
    .join('')
    .trim();
}

/** As {@link plainOf}, for HTML kept as a string. */
export function plainOfHtml(html: string): PlainText {
  return plainOf(parseHtml(html));
}

/** Whether a string was meant as HTML: it holds a whole tag of those that rich text is made of. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:a|b|br|code|div|em|font|html|i|img|li|mark|ol|p|s|span|strike|strong|sub|sup|u|ul)(?:\s[^<>]{0,500})?\/?>/i.test(
    text,
  );
}
