import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { OutlineFormat, ReadOutline } from '../../outlines/outline.ts';
import { readOutline } from '../../outlines/read-outline.ts';

/** Above this a file is not even opened: no outline that a person made is as large. */
const MAX_BYTES = 50_000_000;

/** Reads the tree of a file, or of what comes over the standard input where the file is `-`. */
export async function readSource(file: string, format: OutlineFormat | undefined): Promise<ReadOutline> {
  const read = file === '-' ? await readStandardInput() : readBytes(file);
  if ('message' in read) return { ok: false, ...read };
  return readOutline(read.bytes, {
    ...(file !== '-' && { name: basename(file) }),
    ...(format && { format }),
  });
}

type Bytes = { bytes: Uint8Array } | { message: string; hint: string };

const tooLarge = {
  message: 'The file is larger than 50 MB.',
  hint: 'Export the map without pictures and attached files.',
};

function readBytes(file: string): Bytes {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { message: 'This is a folder.', hint: 'Name a file in it.' };
    return stat.size > MAX_BYTES ? tooLarge : { bytes: readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { message: 'There is no such file.', hint: 'See how its name is written.' };
    if (code === 'EACCES') {
      return { message: 'The file may not be read.', hint: 'Give yourself the permission, or copy it.' };
    }
    const why = error instanceof Error ? error.message : String(error);
    return { message: `The file cannot be read: ${why}.`, hint: 'Try a copy of it.' };
  }
}

async function readStandardInput(): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) return tooLarge;
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}
