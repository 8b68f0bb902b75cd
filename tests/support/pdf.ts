/** Reads what Chromium prints: enough of PDF to know its pages and their text, and no more. */
import { inflateSync } from 'node:zlib';

/** A piece of text, and where it stands in CSS pixels from the top left corner of its page. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
}

export interface PdfPage {
  /** In points: an A4 sheet is 595 by 842. */
  width: number;
  height: number;
  runs: TextRun[];
  /** Its lines of text as they were drawn. */
  lines: string[];
}

const POINTS_PER_PIXEL = 0.75;

interface PdfObject {
  head: string;
  stream: string;
}

/** Takes a PDF that Chromium has written apart into pages with their text. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = readObjects(bytes);
  const at = (id: string | undefined): PdfObject => objects.get(id ?? '') ?? { head: '', stream: '' };
  const tree = [...objects.values()].find(({ head }) => /\/Type \/Catalog\b/.test(head));
  const kids = (head: string): PdfObject[] =>
    references(head.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? '').flatMap((id) =>
      /\/Type \/Pages\b/.test(at(id).head) ? kids(at(id).head) : [at(id)],
    );
  return kids(at(tree?.head.match(/\/Pages (\d+) 0 R/)?.[1]).head).map(({ head }) => {
    const [, , width = 0, height = 0] = numbers(head.match(/\/MediaBox \[([^\]]*)\]/)?.[1] ?? '');
    const fonts = new Map(
      [...(head.match(/\/Font <<([^>]*)>>/)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name = '', id]) => {
          const font = at(id).head;
          const digits = /\/Subtype \/Type3\b/.test(font) ? 2 : 4;
          return [name, { digits, letters: readLetters(at(font.match(/\/ToUnicode (\d+)/)?.[1]).stream) }];
        },
      ),
    );
    const content = at(head.match(/\/Contents (\d+)/)?.[1]).stream;
    const runs = readRuns(content, fonts).map(({ text, x, y }) => ({
      text,
      x: x / POINTS_PER_PIXEL,
      y: (height - y) / POINTS_PER_PIXEL,
    }));
    return { width, height, runs, lines: linesOf(runs) };
  });
}

function readObjects(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const found = new Map<string, PdfObject>();
  const start = /(\d+) 0 obj\n/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const rest = text.slice(start.lastIndex);
    const head = rest.slice(0, rest.search(/stream\r?\n|endobj/));
    const opening = /^stream\r?\n/.exec(rest.slice(head.length));
    let stream = '';
    if (opening) {
      const from = start.lastIndex + head.length + opening[0].length;
      const raw = bytes.subarray(from, from + Number(head.match(/\/Length (\d+)/)?.[1]));
      stream = (head.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
      start.lastIndex = from + raw.length;
    }
    found.set(match[1] ?? '', { head, stream });
  }
  return found;
}

interface Font {
  /** Hexadecimal digits of a code. */
  digits: number;
  letters: Map<number, string>;
}

/** The letters of a font by their codes, from its ToUnicode table. */
function readLetters(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  const character = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(code, 16), character(letter));
  for (const [, lines = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1)
        letters.set(
          code,
          String.fromCodePoint(Number.parseInt(letter, 16) + code - Number.parseInt(from, 16)),
        );
  return letters;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Every text object of a page with its place in points: Chromium begins one at each change of place or font. */
function readRuns(content: string, fonts: ReadonlyMap<string, Font>): TextRun[] {
  const runs: TextRun[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [part, matrix, object] of content.matchAll(/^(?:q|Q|(.+) cm|BT\n([\s\S]*?)ET)$/gm)) {
    if (part === 'q') kept.push(now);
    else if (part === 'Q') now = kept.pop() ?? now;
    else if (matrix !== undefined) now = within(now, toMatrix(matrix));
    else if (object !== undefined) {
      const [, , , , x, y] = within(now, toMatrix(object.match(/(.+) Tm/)?.[1] ?? ''));
      runs.push({ text: textOf(object, fonts), x, y });
    }
  }
  return runs;
}

function textOf(object: string, fonts: ReadonlyMap<string, Font>): string {
  const font = fonts.get(object.match(/\/(\w+) [\d.]+ Tf/)?.[1] ?? '');
  const codes = [...object.matchAll(/<(\w*)>/g)].map(([, hex = '']) => hex).join('');
  return [...codes.matchAll(new RegExp(`.{${font?.digits ?? 4}}`, 'g'))]
    .map(([code]) => font?.letters.get(Number.parseInt(code, 16)) ?? '')
    .join('');
}

function toMatrix(list: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(list);
  return [a, b, c, d, e, f];
}

/** A matrix in the space of another one. */
function within([a, b, c, d, e, f]: Matrix, [i, j, k, l, m, n]: Matrix): Matrix {
  return [i * a + j * c, i * b + j * d, k * a + l * c, k * b + l * d, m * a + n * c + e, m * b + n * d + f];
}

function linesOf(runs: readonly TextRun[]): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const { text, y } of runs) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 1.5) last.text += text;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function references(list: string): string[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

function numbers(list: string): number[] {
  return list.trim().split(/\s+/).map(Number);
}
