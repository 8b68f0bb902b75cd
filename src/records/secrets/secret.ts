/** A password, key or token that stands in a text. */
export interface Secret {
  /** What it is, with an article: "a password", "a private key". */
  what: string;
  /** Offset of its first character in the text. */
  start: number;
  /** Offset behind its last character. */
  end: number;
}
