import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './diagnostic.ts';

/** A record may be this large; anything larger is refused unread. */
export const MAX_BYTES = 1_000_000;

/** A file under content/, as found. */
export interface ContentFile {
  /** Path under content/, with forward slashes. */
  path: string;
  bytes: number;
  /** Milliseconds of the last change; with `bytes` it tells whether a file must be read again. */
  modified: number;
  problems: Problem[];
}

/** Every file below a folder in the order of their paths. Names that begin with a dot are left out; links are not followed. */
export function listContentFiles(folder: string): ContentFile[] {
  const files: ContentFile[] = [];
  const visit = (below: string) => {
    for (const entry of entriesOf(folder, below)) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.push(...describeFile(folder, path));
    }
  };
  const entriesOf = (...place: [string, string]): Dirent[] => {
    try {
      return readdirSync(join(...place), { withFileTypes: true });
    } catch {
      files.push({ path: place[1] || '.', bytes: 0, modified: 0, problems: [unreadable('folder')] });
      return [];
    }
  };
  visit('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file with what its look from outside says of it; none if it was deleted since it was listed. */
function describeFile(folder: string, path: string): ContentFile[] {
  const file: ContentFile = { path, bytes: 0, modified: 0, problems: [] };
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!stat) {
    // a name in another encoding reads as replacement marks, and no file has the name that was read
    return path.includes('\uFFFD') ? [{ ...file, problems: [unreadableName()] }] : [];
  }
  Object.assign(file, { bytes: stat.size, modified: stat.mtimeMs });
  if (stat.isSymbolicLink()) {
    file.problems.push({
      rule: 'symlink',
      message: 'This is a link to a file or folder in another place.',
      hint: 'Put a copy here instead of the link.',
    });
  } else if (!stat.isFile()) {
    file.problems.push({
      rule: 'unreadable-file',
      message: 'This is not an ordinary file (it is a pipe, a socket or a device), so it is not read.',
      hint: 'Delete it; a record is a text file.',
    });
  } else if (stat.size > MAX_BYTES) {
    file.problems.push({
      rule: 'file-too-large',
      message: `The file has ${(stat.size / 1_000_000).toFixed(1)} MB; a record has at most 1 MB.`,
      hint: 'Keep large files in the drive and put a link to them into the record.',
    });
  }
  return [file];
}

function unreadable(what: 'file' | 'folder'): Problem {
  return {
    rule: 'unreadable-file',
    message: `The ${what} cannot be opened.`,
    hint: 'Check that it may be read and that no other program holds it.',
  };
}

function unreadableName(): Problem {
  return {
    rule: 'bad-file-name',
    message: 'The name of the file has letters that cannot be read.',
    hint: 'Rename it with lower-case letters without accents, digits and hyphens.',
  };
}

/** The text of a file without a byte order mark, and what is odd about its encoding. */
export interface ReadText {
  /** Empty where the file could not be read. */
  text: string;
  /** A text in another encoding, as far as its plain letters and digits go. */
  undecoded?: string;
  problems: Problem[];
}

export function readText(folder: string, path: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, path));
  } catch {
    return { text: '', problems: [unreadable('file')] };
  }
  const nothing = bytes.indexOf(0);
  if (nothing !== -1 && !startsAsUtf16(bytes)) {
    return {
      text: '',
      problems: [notText(bytes.subarray(0, nothing).toString('latin1').split('\n').length)],
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, problems: oddities(text) };
  } catch {
    const undecoded = bytes.toString(startsAsUtf16(bytes) ? 'utf16le' : 'latin1');
    return { text: '', undecoded, problems: [notUtf8(lineOfBadByte(bytes))] };
  }
}

/** Whether the bytes are text in the encoding that Windows editors call "Unicode". */
function startsAsUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function notText(line: number): Problem {
  return {
    rule: 'not-utf8',
    line,
    message: 'The file is not text: it has zero bytes, as pictures and office documents do.',
    hint: 'Write the record in a text editor and save it with the encoding UTF-8.',
  };
}

function notUtf8(line: number): Problem {
  return {
    rule: 'not-utf8',
    line,
    message: 'The file is not saved as UTF-8, so some of its letters cannot be read.',
    hint: 'Open it in an editor and save it again with the encoding UTF-8.',
  };
}

function oddities(text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push({
      rule: 'byte-order-mark',
      message: 'The file begins with an invisible mark (BOM), which is ignored.',
      hint: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
    });
  }
  if (text.includes('\r\n')) {
    problems.push({
      rule: 'crlf-line-endings',
      message: 'The lines end as on Windows (CRLF), which is read all the same.',
      hint: 'Nothing has to be done; to tidy up, choose the line ending LF in the editor and save.',
    });
  }
  return problems;
}

function lineOfBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    try {
      decoder.decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
    line++;
  }
  return line;
}
