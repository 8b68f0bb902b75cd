import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { OutlineFormat, ReadOutline } from '../../../src/outlines/outline.ts';
import { readOutline } from '../../../src/outlines/read-outline.ts';
import { writeOutline } from '../../../src/outlines/write-outline.ts';

const FOLDER = new URL('../../fixtures/outlines/', import.meta.url);

/** Bytes of a file as another tool writes it. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

/** A zip file of parts, as XMind writes it. */
export function archive(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** What was read, as a page to look at: the format, the tree as Markdown, and what is lost. */
export async function sketch(bytes: Uint8Array, name: string, format?: OutlineFormat): Promise<string> {
  return sketchOf(await readOutline(bytes, { name, ...(format ? { format } : {}) }));
}

export function sketchOf(read: ReadOutline): string {
  if (!read.ok) return `${read.line ?? '-'}: ${read.message}\n   ${read.hint}`;
  const tree = new TextDecoder().decode(writeOutline(read.outline, 'markdown'));
  const lost = read.lost.map(({ what, where }) => `lost: ${[what, ...where].join(' | ')}`);
  return [read.format, tree.trimEnd(), ...lost].join('\n');
}
