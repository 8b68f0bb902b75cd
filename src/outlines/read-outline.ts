import type { OutlineFormat, ReadOutline } from './outline.ts';

/** What is known of a file besides its bytes. */
export interface ReadOptions {
  /** Name of the file; its ending decides where the content does not. */
  name?: string;
  /** Do not guess: read it as this. */
  format?: OutlineFormat;
}

/** Reads the tree of a file of another tool. The format is known by the content, else by the file's name. */
export async function readOutline(_bytes: Uint8Array, _options: ReadOptions = {}): Promise<ReadOutline> {
  return { ok: false, message: 'This file cannot be read yet.', hint: 'Wait for the readers.' };
}
