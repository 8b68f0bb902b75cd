/** Changing the `- [ ]` steps of a record in the text of its file. Lines count from 1 in the file, as those of a read step. */
import { type Attributes, noAttributes, takeAttributes } from '../bodies/attributes.ts';
import { STEP } from '../bodies/nearly-step.ts';
import { type BracesChange, changeBraces, type StepValues } from './braces.ts';
import { insertLines, lineAt, removeLines, replaceLine, splitLines } from './lines.ts';
import { WriteError } from './write-error.ts';

/** A step as it is to be written. */
export interface NewStep {
  text: string;
  /** Left out where the text says it. */
  id?: string;
  ticked?: boolean;
  optional?: boolean;
  values?: StepValues;
  /** Markdown of the lines below it. */
  note?: string;
}

/** What is to be changed of a step; what is not named stays as it is written. */
export interface StepChange extends BracesChange {
  text?: string;
  ticked?: boolean;
}

/**
 * The lines of a new step: its own and, two spaces further in, those of its note.
 *
 * @throws WriteError if it would not be read back as it is.
 */
export function stepLines(step: NewStep, indent = ''): string[] {
  const { text, note = '', ...rest } = step;
  if (text.trim() === '') throw new WriteError('A step needs a text.');
  const line = changeLine(`${indent}- [ ] ${text.trim()}`, rest, true);
  const notes =
    note === '' ? [] : note.split(/\r?\n/).map((each) => (each === '' ? '' : `${indent}  ${each}`));
  return [line, ...notes];
}

/**
 * The text of a file with one step changed: only its line, and of that only what is asked for.
 *
 * @throws WriteError if the line is no step, or would not be read back as it is asked for.
 */
export function changeStep(text: string, line: number, change: StepChange): string {
  const before = lineAt(text, line);
  const after = changeLine(before, change);
  return after === before ? text : replaceLine(text, line, after);
}

/** The text of a file with a step behind the line `after`, which may be that of a heading; see `lastLineOfStep`. */
export function insertStep(text: string, after: number, step: NewStep, indent = ''): string {
  return insertLines(text, after, stepLines(step, indent));
}

/** The text of a file without the step of a line and its note. */
export function removeStep(text: string, line: number): string {
  readStepLine(lineAt(text, line));
  return removeLines(text, line, lastLineOfStep(text, line));
}

/** The last line that belongs to the step of a line: its own, or that of its note. */
export function lastLineOfStep(text: string, line: number): number {
  const lines = splitLines(text);
  let last = line;
  for (let at = line + 1; at <= lines.length; at++) {
    const content = lines[at - 1] ?? '';
    if (content.trim() === '') continue;
    if (!/^\s{2,}\S/.test(content) || STEP.test(content.trimEnd())) break;
    last = at;
  }
  return last;
}

interface StepLine {
  /** Indentation, mark and box, with the spaces behind it. */
  head: string;
  text: string;
  attributes: Attributes;
  /** What stands from the text on. */
  tail: string;
}

function readStepLine(line: string): StepLine {
  const found = STEP.exec(line);
  if (!found) throw new WriteError(`\`${line}\` is no step.`);
  const tail = found[3] ?? '';
  return { head: line.slice(0, line.length - tail.length), ...takeAttributes(tail), tail };
}

/** @param isNew the line was made of a text, which must not be taken for braces. */
function changeLine(line: string, change: StepChange, isNew = false): string {
  const { head, text, attributes, tail } = readStepLine(line);
  const written = tail.trimEnd();
  const read = isNew ? { text: written, attributes: noAttributes() } : { text, attributes };
  const open = read.attributes.column;
  const inside = open === 0 ? '' : written.slice(open, -1);
  const gap = open === 0 ? ' ' : (/\s*$/.exec(written.slice(0, open - 1))?.[0] ?? ' ');
  const braces = changeBraces(inside, read.attributes, change);
  const behind = braces.trim() === '' && (open === 0 || inside.trim() !== '') ? '' : `${gap}{${braces}}`;
  const wanted = change.text?.trim() ?? read.text;
  const box = change.ticked === undefined ? head : tick(head, change.ticked);
  const changed = `${box}${wanted}${behind}${tail.slice(written.length)}`;
  const back = takeAttributes(changed.slice(box.length));
  const isRead = back.text === wanted && back.attributes.column > 0 === (behind !== '');
  if (wanted === '' || /[\r\n]/.test(changed) || !isRead) {
    throw new WriteError(`\`${wanted}\` cannot be the text of a step.`);
  }
  return changed;
}

/** A box that is ticked already keeps its mark. */
function tick(head: string, ticked: boolean): string {
  return ticked === /\[[xX]\]/.test(head) ? head : head.replace(/\[[ xX]\]/, ticked ? '[x]' : '[ ]');
}
