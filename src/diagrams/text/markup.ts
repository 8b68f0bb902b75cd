/** What no text of a map may carry: controls, direction overrides, soft hyphens and non-characters. */
const unprintable = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Spaces at which a line may break; no-break spaces are not among them. */
const breakingSpaces = /[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g;

/** More accents than any script puts on one letter would run out of the node. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of composed, printable text, safe to measure; it still has to be escaped. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(breakingSpaces, ' ')
    .replace(unprintable, '')
    .replace(heapedMarks, '$1')
    .trim();
}

/** For element content and for double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The address when it is http(s), mailto, relative or a fragment; nothing when a browser might run it. */
export function safeHref(href: string | undefined): string | undefined {
  const address = cleanText(href ?? '').replaceAll(' ', '%20');
  if (address === '' || /^[\\/]{2}/.test(address)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  const isSafe = scheme === undefined || /^(https?|mailto)$/i.test(scheme);
  return isSafe ? address : undefined;
}

/** Letters written from right to left: Hebrew, Arabic, Syriac, N'Ko and their kin. */
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The first letter decides in which direction a text runs. */
export function isRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
