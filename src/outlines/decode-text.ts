import { Unreadable } from './limits.ts';
import type { Losses } from './losses.ts';

/** The text of a file: its byte order mark decides, else what an XML file declares, else UTF-8 if it is that. */
export function decodeText(bytes: Uint8Array, losses: Losses): string {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes) ?? declared(bytes);
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  if (bytes.includes(0)) {
    throw new Unreadable(
      'This is not a text file.',
      'Export the map from its tool as OPML, FreeMind, XMind, Markdown or text.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guess = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
    losses.add(
      `certainty about the letters: the file is not UTF-8 and was read as ${guess}`,
      'certainties about the letters',
      '',
    );
    return new TextDecoder(guess).decode(bytes);
  }
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in the first characters every other byte is zero, because `<`, digits and blanks are ASCII. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  if (odd >= start.length / 8 && even === 0) return 'utf-16le';
  if (even >= start.length / 8 && odd === 0) return 'utf-16be';
  return undefined;
}

/** The encoding of `<?xml … encoding="windows-1251"?>`. */
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = /^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{1,40})["']/i.exec(
    start,
  )?.[1];
  // a file that can be read byte by byte up to here is not UTF-16, whatever it says
  return encoding && !/^utf-?(8|16)|^us-ascii$/i.test(encoding) ? encoding : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new Unreadable(
      `The file says that its letters are coded as ${encoding}, which is not known here.`,
      'Save it as UTF-8 and try again.',
      1,
    );
  }
  return decoder.decode(bytes);
}

/** Russian text has most of its bytes in the upper quarter; western text has a few among ASCII letters. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let upper = 0;
  let latin = 0;
  for (const byte of bytes.subarray(0, 20_000)) {
    if (byte >= 0xc0) upper++;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) latin++;
  }
  return upper > latin / 2;
}
