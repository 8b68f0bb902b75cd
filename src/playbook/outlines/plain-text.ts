/** Markdown of a record as the plain text that other tools keep. */
import { readInline } from '../../records/bodies/inline-text.ts';

/** Paragraphs and lists without the marks of headings, quotations and emphasis; a paragraph is one line. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(CONTINUED, ' ')
    .split(/\r?\n/)
    .map((line) => {
      const { text, href } = readInline(line.replace(/^\s*(?:#{1,6}\s+|>\s?)/, ''));
      return withAddress(entityless(text), href);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line break in the middle of a paragraph: no blank line, heading, list, quotation or table begins behind it. */
const CONTINUED = /(?<=[^\n])(?<!^#{1,6} [^\n]*)\r?\n(?![ \t]*(?:\r?\n|$|[-*+#>|`~]|\d{1,9}[.)]))/gm;

/** The first paragraph as plain text. */
export function firstParagraph(markdown: string): string {
  return plainOf(markdown.trim().split(/\n\s*\n|\n(?=#)/)[0] ?? '');
}

/** One line, and the first address in it. */
export function plainLine(markdown: string): { text: string; href?: string } {
  const { text, href } = readInline(markdown);
  return { text: entityless(text), ...(href !== undefined && { href }) };
}

function withAddress(text: string, href: string | undefined): string {
  // a page of the site is out of reach of the other tool
  return href === undefined || !/^(?:https?|mailto):/i.test(href) || text.includes(href)
    ? text
    : `${text} (${href})`;
}

function entityless(text: string): string {
  return text.replaceAll('&#123;', '{').replaceAll('&amp;', '&');
}
