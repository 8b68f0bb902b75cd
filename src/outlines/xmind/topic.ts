/** A topic of XMind, whichever of its two file forms it was read from. */
export interface Topic {
  id: string;
  title: string;
  note: string | undefined;
  /** Whether the note has words in bold, in italics or the like. */
  isNoteMarked: boolean;
  href: string | undefined;
  labels: string[];
  markers: string[];
  folded: boolean;
  /** Number of pictures. */
  pictures: number;
  /** Further things that are in it and are not kept: sounds, formulas, and so on. */
  others: string[];
  /** Names of its boundaries, those that have one. */
  boundaries: string[];
  children: Topic[];
  /** Topics that hang on no branch. */
  floating: Topic[];
  /** Topics that sum up others. */
  summaries: Topic[];
  /** Speech bubbles. */
  callouts: Topic[];
}

/** A sheet of XMind. */
export interface Sheet {
  title: string;
  root: Topic;
  relationships: { from: string; to: string; title: string }[];
}

/** What is as yet unknown of a topic is empty. */
export function emptyTopic(): Topic {
  return {
    id: '',
    title: '',
    note: undefined,
    isNoteMarked: false,
    href: undefined,
    labels: [],
    markers: [],
    folded: false,
    pictures: 0,
    others: [],
    boundaries: [],
    children: [],
    floating: [],
    summaries: [],
    callouts: [],
  };
}
