import sanitize from 'sanitize-html';
import { type HastPluginDefinition, type MarkdownToHtmlResult, markdownToHtml } from 'satteri';
import { type BodyLine, markFences } from '../records/bodies/lines.ts';
import { mayHaveMermaid, mermaidSource } from '../records/bodies/mermaid-source.ts';

export interface MarkdownOptions {
  /** Path that the site is served under, put before links that begin with a slash. */
  base: string;
  /** Level that headings of the first level found become: 3 turns `##` into h3 where `##` is the highest. */
  headings?: number;
  /** Makes the figure of a Mermaid source; without it the source is shown. */
  figure?: (source: string) => string;
}

/** Elements that a record's text may hold; everything else is taken out, with its content where that is code. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
    ...[
      'strong',
      'em',
      'del',
      's',
      'sub',
      'sup',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'dl',
      'dt',
      'dd',
    ],
  ],
  allowedAttributes: { a: ['href', 'title'], th: ['align'], td: ['align'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
};

/** Text that holds none but these bare tags cannot carry anything hostile and need not be sanitised. */
const HARMLESS = /^(?:[^<]|<\/?(?:p|ul|ol|li|strong|em|del|blockquote|code|pre|h[1-6])>|<(?:hr|br) ?\/?>)*$/;

/**
 * Turns the text of a record into HTML. Records are data: raw HTML in them is sanitised by an allow-list, and links go
 * to web pages, mail, telephones and pages of this site alone.
 */
export function renderMarkdown(markdown: string, { base, headings, figure }: MarkdownOptions): string {
  const source = headings === undefined ? markdown : shiftHeadings(markdown, headings);
  const figures: string[] = [];
  const hastPlugins = figure && mayHaveMermaid(source) ? [setFiguresAside(figure, figures)] : [];
  const rendered = markdownToHtml(source, { features: { smartPunctuation: false }, hastPlugins });
  const { html } = rendered as MarkdownToHtmlResult; // at once, since none of its plugins waits for anything
  const safe = HARMLESS.test(html) ? html : sanitize(html, allowed);
  const linked = safe.replaceAll('<a href="/', `<a href="${base.replace(/\/$/, '')}/`).trim();
  return figures.length === 0
    ? linked
    : linked.replaceAll(ASIDE, (_, index: string) => figures[Number(index)] ?? '');
}

/** What stands for a figure while the text around it is sanitised; private characters, which no keyboard writes. */
const ASIDE = /<p>\ue000(\d+)\ue000<\/p>/g;

function setFiguresAside(figure: (source: string) => string, figures: string[]): HastPluginDefinition {
  return {
    name: 'jornada-diagrams',
    element: {
      filter: ['pre'],
      visit: (node) => {
        const source = mermaidSource(node);
        if (source === undefined) return undefined;
        const value = `\ue000${figures.push(figure(source)) - 1}\ue000`;
        return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
      },
    },
  };
}

/** The same for a single line: without the paragraph around it. */
export function renderInline(markdown: string, base: string): string {
  if (!/[*_`[<&\\~:]/.test(markdown)) return escapeHtml(markdown);
  return renderMarkdown(markdown, { base }).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const HEADING = /^(#{1,6}) /;

function shiftHeadings(markdown: string, level: number): string {
  if (!/^#/m.test(markdown)) return markdown;
  const lines = markFences(markdown, 1);
  const found = lines.flatMap(({ text, fenced }) => (fenced ? [] : [HEADING.exec(text)?.[1]?.length ?? 0]));
  const shift = level - Math.min(...found.filter((length) => length > 0));
  const shifted = lines.map(({ text, fenced }) =>
    fenced
      ? text
      : text.replace(
          HEADING,
          (_, marks: string) => `${'#'.repeat(Math.max(1, Math.min(6, marks.length + shift)))} `,
        ),
  );
  return shifted.join('\n');
}

/** A text cut at the first `##` heading of one of these names: what stands around the section, and the section. */
export function takeSection(
  markdown: string,
  titles: readonly string[],
): { rest: string; section: string | undefined } {
  const wanted = titles.map((title) => title.toLowerCase());
  const lines = markFences(markdown, 1);
  const titleOf = ({ text, fenced }: BodyLine) =>
    fenced ? undefined : /^##?\s+(.*?)\s*$/.exec(text)?.[1]?.toLowerCase();
  const start = lines.findIndex((line) => line.text.startsWith('##') && wanted.includes(titleOf(line) ?? ''));
  if (start === -1) return { rest: markdown, section: undefined };
  const after = lines.findIndex((line, index) => index > start && titleOf(line) !== undefined);
  const end = after === -1 ? lines.length : after;
  const text = (some: readonly BodyLine[]) =>
    some
      .map((line) => line.text)
      .join('\n')
      .trim();
  return {
    rest: text([...lines.slice(0, start), ...lines.slice(end)]),
    section: text(lines.slice(start + 1, end)),
  };
}
