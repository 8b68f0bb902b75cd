import { readFileSync } from 'node:fs';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';

/** What a page holds, as it lies in its file. */
export interface HtmlPage {
  title: string;
  /** All ids, twice where they are there twice. */
  ids: string[];
  /** Where its links lead, as written. */
  links: string[];
  /** Scripts, styles, images, fonts: what a browser fetches by itself, as written. */
  resources: string[];
  /** Attributes that a security policy without inline code must not let through: styles and handlers. */
  inline: string[];
  /** The text of its main part. */
  text: string;
}

const fetched: Record<string, string> = {
  script: 'src',
  link: 'href',
  img: 'src',
  source: 'srcset',
  iframe: 'src',
};

let parser: Parser | undefined;

/** Reads the file of a page. */
export async function readHtml(file: string): Promise<HtmlPage> {
  parser ??= new Parser(
    await new HtmlValidate({ extends: ['html-validate:recommended'] }).getConfigFor(file),
  );
  const document = parser.parseHtml(readFileSync(file, 'utf8'));
  const elements = document.querySelectorAll('*');
  const values = (name: string, of: readonly HtmlElement[]) =>
    of.flatMap((element) => {
      const value = element.getAttributeValue(name);
      return value === null ? [] : [decode(value)];
    });
  return {
    title: decode(document.querySelector('title')?.textContent ?? '').trim(),
    ids: values('id', elements),
    links: values('href', document.querySelectorAll('a')),
    resources: Object.entries(fetched).flatMap(([tag, name]) => values(name, document.querySelectorAll(tag))),
    inline: elements.flatMap((element) =>
      element.attributes
        .filter(({ key }) => key === 'style' || key.startsWith('on'))
        .map(({ key, value }) => `<${element.tagName} ${key}="${value}">`),
    ),
    text: decode(document.querySelector('main')?.textContent ?? ''),
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Text with its character references written out, as far as our pages use them. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    return entities[name] ?? whole;
  });
}
