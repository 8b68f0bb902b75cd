/** What a drawing in columns is made from: boxes, and lines from a column to the next. */

export type LayerShape =
  | 'segment'
  | 'phase'
  | 'sop'
  | 'play'
  | 'questionnaire'
  | 'role'
  | 'alert'
  | 'research'
  | 'other';

export interface LayerNode {
  /** Unique within the drawing. */
  id: string;
  /** From 0, left to right. */
  column: number;
  text: string;
  shape: LayerShape;
  href?: string;
}

export interface LayerEdge {
  /** A box, and one in the next column. */
  from: string;
  to: string;
  /** The chief relation, or one beside it, which is dashed. */
  kind: 'chief' | 'beside';
}

export interface LayersInput {
  title: string;
  /** Headings of the columns. */
  columns: readonly string[];
  nodes: readonly LayerNode[];
  edges: readonly LayerEdge[];
  /** The column whose order is kept, and by which a large drawing is parted. */
  spine: number;
  /** Whether the boxes of the spine that have the same shape follow each other, as phases do. */
  isChain: boolean;
}
