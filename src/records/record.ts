import type { Kind } from '../../schemas/kind-names.ts';
import type { Data } from '../../schemas/kinds.ts';
import type { ActionTreeBody } from './bodies/action-tree.ts';
import type { AnswersBody } from './bodies/answers.ts';
import type { OutlineBody } from './bodies/outline.ts';
import type { StepsBody } from './bodies/steps.ts';

/** What the body of a kind is read into; kinds not named here have plain Markdown. */
interface Bodies {
  sop: StepsBody;
  checklist: StepsBody;
  play: StepsBody;
  map: OutlineBody;
  /** Of an action tree alone. */
  research: ActionTreeBody | null;
  briefing: AnswersBody;
}

export type BodyOf<K extends Kind> = K extends keyof Bodies ? Bodies[K] : null;

/** A valid record: what a file of content/ says. */
export interface RecordOf<K extends Kind> {
  kind: K;
  /** Id within its kind and, for records of a client, within the client. */
  id: string;
  /** The client whose folder the record lies in; a client's own id for client.md. */
  client: string | undefined;
  /** The day in the file's name, for touchpoints. */
  date: string | undefined;
  /** Path under content/, with forward slashes. */
  file: string;
  data: Data<K>;
  /** Markdown below the frontmatter. */
  markdown: string;
  /** Line of the file, from 1, on which the Markdown begins. */
  markdownLine: number;
  body: BodyOf<K>;
}

/** A file that is read as a record and is none, because it has an error: what can be said of the rest of it. */
export interface BrokenRecord {
  kind: Kind;
  id: string;
  client: string | undefined;
  file: string;
  /** Whether its frontmatter is that of a valid record. */
  data: unknown;
  markdown: string;
  markdownLine: number;
  body: AnyRecord['body'];
}

/** What is done step by step, and what a checklist is a run of: a procedure, or a play. */
export type Procedure = RecordOf<'sop'> | RecordOf<'play'>;

/** A record of some kind. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
