/** What a file of another tool may be at most; far above what a person draws, and far below what stops a machine. */
export const limits = {
  /** Bytes of the file. */
  bytes: 20 * 1024 * 1024,
  /** Letters of a file that is text: some 250 for each of the most nodes. More takes memory by the gigabyte. */
  letters: 5_000_000,
  /** Bytes of what is read out of an archive. */
  unpackedBytes: 50 * 1024 * 1024,
  /** How many times larger than packed a part of an archive may be, once it is over 1 MB. */
  ratio: 200,
  /** Files within an archive. */
  entries: 2000,
  /** Nodes of the tree. */
  nodes: 20_000,
  /** Levels below the root. */
  depth: 64,
  /** Elements of an XML file within each other; a node takes up to three, and its rich text some more. */
  xmlDepth: 400,
  /** Elements of an XML file. */
  xmlElements: 200_000,
} as const;

/** Why a file cannot be read, in words for who chose it. Caught by `readOutline`. */
export class Unreadable extends Error {
  readonly hint: string;
  readonly line: number | undefined;

  constructor(message: string, hint: string, line?: number) {
    super(message);
    this.hint = hint;
    this.line = line;
  }
}

/** `3 pictures`, `1 picture`. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
