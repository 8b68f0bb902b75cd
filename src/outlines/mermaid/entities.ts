const NAMED: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
  semi: ';',
};

/** Characters as Mermaid writes them within texts: `#quot;` and `#35;`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /#(?:(\d{1,7})|([a-z]{2,8}));/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (name !== undefined) return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole;
      const point = Number(code);
      return point > 0x10ffff || point === 0 ? whole : String.fromCodePoint(point);
    },
  );
}

/**
 * A text that may stand in quotation marks: nothing in it ends them, or is taken for HTML, a comment or Markdown. (A text
 * such as `1. Who?` would be shown as “Unsupported markdown: list”.)
 */
export function encodeEntities(text: string): string {
  return text.replace(/["#<>&%`*_~\\]/g, encode).replace(/^[-+]|(?<=^\d{1,9})[.)](?=\s)/, encode);
}

function encode(letter: string): string {
  return letter === '"' ? '#quot;' : `#${letter.codePointAt(0)};`;
}
