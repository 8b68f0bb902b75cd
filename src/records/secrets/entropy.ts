import type { Secret } from './secret.ts';

/** Shorter ones cannot be told from names and numbers of articles. */
const SHORTEST = 24;
/** Web addresses, addresses of mails and messages, and pictures written out hold ids, which are no secrets. */
const ADDRESS =
  /(?:\b[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\.|\bdata:|\bmid:|\bmailto:)[^\s"'<>)]*|[^\s<>"'()]{0,200}@[^\s<>"'()]*/giu;
/** What stands before an id or a checksum: `id:`, `sha256=`, `Message-ID:`, `evidence:`. */
const NAMED_ID =
  /(?:\b|_)(?:id|ids|uid|uuid|guid|gid|hash|sha\d*|md5|digest|checksum|integrity|commit|etag|thread|message|evidence|account|property|pixel|folder|file|doc|document|sheet)["'`]?\s*[:=]?\s*["'`(<]?\s*(?:sha\d+-)?$/iu;
const PUBLIC_ID = /^(?:GTM|G|UA|AW|DC|MC|act|pub|ca-pub|sha\d+)[-_]/i;
/** Bits a character: random letters and digits of both cases have more, words and numbers have less. */
const LEAST_BITS = 3.5;
/** Share of the neighbours that are of different sorts, such as a digit after a letter; random text has 0.6. */
const LEAST_CHANGES = 0.35;

/** Rows of letters and digits that nobody would write by hand: keys without a name beside them. */
export function findRandomText(text: string): Secret[] {
  let addresses: { start: number; end: number }[] | undefined;
  return longRuns(text).flatMap(({ start, end }) => {
    if (!isRandom(text.slice(start, end))) return [];
    addresses ??= [...text.matchAll(ADDRESS)].map((each) => ({
      start: each.index,
      end: each.index + each[0].length,
    }));
    if (addresses.some((address) => start < address.end && end > address.start)) return [];
    return NAMED_ID.test(text.slice(Math.max(0, start - 40), start))
      ? []
      : [{ what: 'a key or token', start, end }];
  });
}

/** By code of the character: whether it can stand in a key. */
const inKey = Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9+/_=-]/.test(String.fromCharCode(code)));

/** Rows of at least the shortest length. One look every so many characters cannot miss one, and is soon done. */
function longRuns(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
    if (!inKey[text.charCodeAt(at)]) continue;
    let start = at;
    while (start > 0 && inKey[text.charCodeAt(start - 1)]) start--;
    let end = at + 1;
    while (end < text.length && inKey[text.charCodeAt(end)]) end++;
    if (end - start >= SHORTEST) runs.push({ start, end });
    at = Math.max(at, end - 1);
  }
  return runs;
}

/** Whether a row of letters and digits looks thrown like dice. */
export function isRandom(run: string): boolean {
  if (PUBLIC_ID.test(run)) return false;
  const letters = run.replace(/[^A-Za-z0-9]/g, '');
  const digits = letters.replace(/\D/g, '').length;
  if (letters.length < SHORTEST || digits < 2 || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters))
    return false;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/i.test(letters)) return false; // a checksum, a commit, a UUID
  return bitsOf(letters) >= LEAST_BITS && changesIn(letters) >= LEAST_CHANGES;
}

/** Entropy by Shannon's formula, in bits a character. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

function changesIn(text: string): number {
  const sort = (character: string) => (character <= '9' ? 0 : character <= 'Z' ? 1 : 2);
  let changes = 0;
  for (let at = 1; at < text.length; at++) if (sort(text.charAt(at)) !== sort(text.charAt(at - 1))) changes++;
  return changes / (text.length - 1);
}
