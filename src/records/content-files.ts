import { lstatSync, readdirSync, readFileSync } from 'node:fs';
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
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.push(describeFile(folder, path));
    }
  };
  visit('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describeFile(folder: string, path: string): ContentFile {
  const stat = lstatSync(join(folder, path));
  const file: ContentFile = { path, bytes: stat.size, modified: stat.mtimeMs, problems: [] };
  if (stat.isSymbolicLink()) {
    file.problems.push({
      rule: 'symlink',
      message: 'This is a link to a file in another place.',
      hint: 'Put a copy of the file here instead of the link.',
    });
  } else if (stat.size > MAX_BYTES) {
    file.problems.push({
      rule: 'file-too-large',
      message: `The file has ${(stat.size / 1_000_000).toFixed(1)} MB; a record has at most 1 MB.`,
      hint: 'Keep large files in the drive and put a link to them into the record.',
    });
  }
  return file;
}

/** The text of a file without a byte order mark, and what is odd about its encoding. */
export function readText(folder: string, path: string): { text: string; problems: Problem[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, path));
  } catch {
    return {
      text: '',
      problems: [
        {
          rule: 'unreadable-file',
          message: 'The file cannot be opened.',
          hint: 'Check that it may be read and that no other program holds it.',
        },
      ],
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, problems: oddities(text) };
  } catch {
    return {
      text: '',
      problems: [
        {
          rule: 'not-utf8',
          line: lineOfBadByte(bytes),
          message: 'The file is not saved as UTF-8, so some of its letters cannot be read.',
          hint: 'Open it in an editor and save it again with the encoding UTF-8.',
        },
      ],
    };
  }
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
      hint: 'Save the file with line endings LF, or let git do it: core.autocrlf=input.',
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
