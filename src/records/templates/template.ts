import type { Kind } from '../../../schemas/kind-names.ts';
import type { Placeholders } from '../placeholders.ts';

/** A record that is begun: what it holds, before it is text. */
export interface Draft {
  data: Record<string, unknown>;
  /** Markdown below the frontmatter. */
  body: string;
}

/** What a template is filled in with. */
export interface Beginning {
  /** Texts that stand for what nobody has written yet. */
  words: Placeholders;
  /** The heading of what a client never sees. */
  personal: string;
  today: string;
  /** The id of a record of a kind, or one that says what is to be filled in. */
  anyOf: (kind: Kind) => string;
  /** The manager of the client that the record is of. */
  owner: string;
  /** Which of the forms of a kind, where it has some: `survey`. */
  type?: string | undefined;
}

/** How a record of a kind is begun. */
export type Template = (beginning: Beginning) => Draft;
