/** How a node stands in the agreement; shape and mark say it as well as colour. */
export type NodeState =
  | 'included'
  | 'added'
  | 'changed'
  | 'removed'
  | 'phase-2'
  | 'excluded'
  | 'pending'
  | 'unapproved';

/** One node of a map as its author wrote it; the texts are plain text and may hold anything. */
export interface MapNode {
  /** A key of the caller's, kept as `data-id`. */
  id?: string;
  text: string;
  /** Such as a limit: shown after the text, behind a middle dot. */
  detail?: string;
  /** A second, smaller line: the word for the state, and where it comes from. */
  tag?: string;
  /** Without one the node has no mark, as in a process map. */
  state?: NodeState;
  /** Followed when it is http(s), mailto or relative to this site; anything else draws no link. */
  href?: string;
  /** Marked on the node and shown on hover only, so the list beside the map must say it too. */
  note?: string;
  /** Short words or symbols, drawn as chips. */
  badges?: readonly string[];
  /** Draws a box to tick, ticked or open. */
  done?: boolean;
  /** Where script is there, its children are hidden until a reader opens it. */
  folded?: boolean;
  children?: readonly MapNode[];
}
