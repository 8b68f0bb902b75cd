/** A tree as mind-map tools and outliners keep it, whatever file it came from. */
export interface Outline {
  /** Text of the root. */
  title: string;
  /** What the root's note says. */
  note?: string;
  nodes: OutlineNode[];
}

/** A node of a tree. */
export interface OutlineNode {
  /** Plain text in one line, without marks of Markdown. */
  text: string;
  /** Plain text; paragraphs and lines are parted by `\n`. */
  note?: string;
  /** Where the text links to: a web address, a mail address or a page of the site. */
  href?: string;
  /** Short words or symbols shown beside the text, such as `⭐` or `2 days`. */
  badges?: string[];
  /** Set on a node with a box to tick. */
  done?: boolean;
  /** Its children are hidden until a reader opens it. */
  folded?: boolean;
  children: OutlineNode[];
}

/** What an importer reads; all but `mindmeister` can be written too. */
export const outlineFormats = [
  'markdown',
  'opml',
  'freemind',
  'xmind',
  'mermaid',
  'mindmeister',
  'text',
] as const;
export type OutlineFormat = (typeof outlineFormats)[number];

/** Something a file holds and an outline cannot, such as a picture or a cross link. */
export interface Loss {
  /** What it is, such as `3 pictures`. */
  what: string;
  /** Texts of the nodes concerned, the first few. */
  where: string[];
}

/** The tree of a file, or why there is none. */
export type ReadOutline =
  | { ok: true; format: OutlineFormat; outline: Outline; lost: Loss[] }
  | { ok: false; message: string; hint: string; line?: number };
