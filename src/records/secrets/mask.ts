/** What stands in the place of a secret. */
const MASK = '••••••';

/**
 * Takes secrets out of sentences, also where they are cut short, lower-cased or turned into an id: what has several
 * characters in a row in common with a secret, signs aside, is masked. A word that happens to is masked too.
 */
export function makeMask(secrets: readonly string[]): (text: string) => string {
  const pieces = new Map<number, Set<string>>();
  for (const secret of secrets) {
    const bare = bareOf(secret).text;
    if (bare === '') continue;
    const length = Math.min(bare.length, Math.max(4, Math.min(8, Math.ceil(bare.length / 2))));
    const known = pieces.get(length) ?? new Set();
    for (let at = 0; at + length <= bare.length; at++) known.add(bare.slice(at, at + length));
    pieces.set(length, known);
  }
  if (pieces.size === 0) return (text) => text;
  return (text) => {
    const { text: bare, from } = bareOf(text);
    const spans: [number, number][] = [];
    for (const [length, known] of pieces)
      for (let at = 0; at + length <= bare.length; at++)
        if (known.has(bare.slice(at, at + length)))
          spans.push([from[at] ?? 0, (from[at + length - 1] ?? 0) + 1]);
    return cut(
      text,
      spans.sort(([a], [b]) => a - b),
    );
  };
}

/** Letters and digits alone, in lower case and without accents, each with its offset in the text. */
function bareOf(text: string): { text: string; from: number[] } {
  const from: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    for (const character of text.charAt(at).normalize('NFD').toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(character)) continue;
      bare += character;
      from.push(at);
    }
  }
  return { text: bare, from };
}

function cut(text: string, spans: readonly [number, number][]): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at || shown === '') shown += text.slice(at, Math.max(at, start));
    if (end <= at) continue;
    if (!shown.endsWith(MASK) || start > at) shown += MASK;
    at = end;
  }
  return shown + text.slice(at);
}
