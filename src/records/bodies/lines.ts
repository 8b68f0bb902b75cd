export interface BodyLine {
  text: string;
  /** Line of the file, from 1. */
  number: number;
  /** Whether the line belongs to a fenced code block. */
  fenced: boolean;
}

/** The lines of a body with their place in the file, code blocks marked so that nothing in them is taken for more. */
export function markFences(body: string, firstLine: number): BodyLine[] {
  let fence: string | undefined;
  return body.split(/\r?\n/).map((text, index) => {
    // ```code``` on one line opens nothing, and a fence with words behind it closes nothing
    const [, mark, rest = ''] = /^\s{0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(text) ?? [];
    const fenced = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && rest.trim() === '') fence = undefined;
    return { text, number: firstLine + index, fenced };
  });
}
