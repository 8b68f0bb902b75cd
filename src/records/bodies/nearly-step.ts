/** Lines that were meant as a step and are none. */
import type { Problem } from '../diagnostic.ts';

/** A step: its indentation, its mark, its text. */
export const STEP = /^(\s*)[-*+] \[([ xX])\] +(\S.*)$/;

const BOX = String.raw`(?:\[\s{0,3}[xX]?\s{0,3}\]|\(\s{0,3}[xX]\s{0,3}\)|\(\s{1,3}\))`;
const LINK = String.raw`(?!\(\S|\[|:)`;

// a box without its bullet, its spaces or its text, or a round one; behind a number; behind a bullet of a word processor
const BOXED = new RegExp(
  String.raw`^\s*(?:(?:[-*+•–—]|\d{1,9}[.)]) ?${BOX}|\[\s{0,3}[xX]?\s{0,3}\])${LINK}`,
  'u',
);
// ticked otherwise
const TICKED = /^\s*[-*+•–—] ?\[\s{0,3}[^\]\s]\s{0,3}\](?![([:])/u;
// an entry of a list with the braces of a step and without its box
const BOXLESS =
  /^\s*(?:[-*+•–—]|\d{1,9}[.)])\s+(?=\S)[^{]*\{(?:#[\w-]+|(?:role|due|takes|done|by|skipped)=)[^{}]*\}?\s*$/u;

/** Whether a line was meant as a step and is none. */
export function isNearlyStep(line: string): boolean {
  if (STEP.test(line)) return false;
  return BOXED.test(line) || TICKED.test(line) || BOXLESS.test(line);
}

export function malformedStep(line: string, number: number): Problem {
  const indent = line.length - line.trimStart().length;
  const box = BOXED.test(line) || TICKED.test(line) ? line.search(/[[(]/) : -1;
  if (box === -1) {
    const text = line.trim().replace(/^(?:[-*+•–—]|\d{1,9}[.)])\s+/u, '');
    return {
      rule: 'malformed-step',
      line: number,
      column: indent + 1,
      message: 'This has the braces of a step and no box.',
      hint: `Write \`- [ ] ${text}\`, or \`- [x]\` if it is done.`,
    };
  }
  const [, mark = '', rest = ''] = /^[[(]\s{0,3}(\S?)\s{0,3}[\])](.*)$/u.exec(line.slice(box)) ?? [];
  return {
    rule: 'malformed-step',
    line: number,
    column: box + 1,
    message: 'This looks like a step but is not written as one.',
    hint: `Write \`- [${mark === '' ? ' ' : 'x'}] ${rest.trim() || 'What is to be done'}\`: hyphen, space, brackets with a space or an x between them, space, text.`,
  };
}
