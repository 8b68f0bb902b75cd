/** A badge as it may stand within quotation marks and braces, parted from others by `;`: what would end it, by number. */
export function encodeBadge(badge: string): string {
  return badge.replace(/["{};&]/g, (letter) => `&#${letter.codePointAt(0)}`);
}

/** The badge that was written so. The number's own `;` would part it from the next, so that there is none. */
export function decodeBadge(text: string): string {
  return text.replace(/&#(34|38|59|123|125)/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
