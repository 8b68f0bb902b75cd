/** A diagram as it is kept between builds: made of its source alone, the same on every machine. */
export interface Drawing {
  /** Mermaid's name of the type, such as `flowchart-v2`. */
  type: string;
  /** From `accTitle`, or the title of the diagram. */
  title: string | undefined;
  /** From `accDescr`. */
  description: string | undefined;
  /** `<svg class="dg">` without name and role; ids and references to them hold `idMark`. */
  svg: string;
  /** The nodes of a mind map as text, by their depth from 0; absent for other types, whose source is the text. */
  outline: { depth: number; text: string }[] | undefined;
}

/** Why a source gives no drawing. */
export interface Failure {
  /** `syntax` is the author's to mend; `unfit` and `time` ask for another form of the diagram. */
  kind: 'syntax' | 'unknown-type' | 'too-large' | 'unfit' | 'time';
  /** As the parser or the drawing has it; one line or more. */
  detail: string;
  /** Line within the source, from 1. */
  line: number | undefined;
}

export type Drawn = { drawing: Drawing } | { failure: Failure };
