/** Markdown of a record as the plain text that other tools keep. */
import { readInline } from '../../records/bodies/inline-text.ts';

/** Lines without the marks of headings, quotations and emphasis. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .map((line) => {
      const { text, href } = readInline(line.replace(/^\s*(?:#{1,6}\s+|>\s?)/, ''));
      return withAddress(entityless(text), href);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line, and the first address in it. */
export function plainLine(markdown: string): { text: string; href?: string } {
  const { text, href } = readInline(markdown);
  return { text: entityless(text), ...(href !== undefined && { href }) };
}

function withAddress(text: string, href: string | undefined): string {
  return href === undefined || text.includes(href) ? text : `${text} (${href})`;
}

function entityless(text: string): string {
  return text.replaceAll('&#123;', '{').replaceAll('&amp;', '&');
}
