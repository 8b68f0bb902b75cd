/** The lines of a run cut into what moves as one: a heading, a step with its note, the text between. */
import { markFences } from '../bodies/lines.ts';
import { HEADING, type Step, type StepSection } from '../bodies/steps.ts';

/** A step with its note, or lines that belong to none. */
export interface RunItem {
  step: Step | undefined;
  lines: string[];
}

/** A section as it is written. */
export interface RunBlock {
  section: StepSection;
  /** Which one of the run it is, from 0. */
  place: number;
  /** Line of the heading; undefined for steps that stand before any. */
  heading: string | undefined;
  /** Lines between the heading and the first step. */
  lead: string[];
  items: RunItem[];
  /** Empty lines at the end. */
  tail: string[];
}

export interface RunBlocks {
  intro: string[];
  blocks: RunBlock[];
}

/**
 * Cuts the body of a run. The lines of all parts, one after the other, are those of the body.
 *
 * @param sections what the reader made of the same body.
 */
export function cutRun(markdown: string, firstLine: number, sections: readonly StepSection[]): RunBlocks {
  const steps = new Map(
    sections.flatMap((section) => section.steps.map((step) => [step.line, step] as const)),
  );
  const cut: RunBlocks = { intro: [], blocks: [] };
  const open = (heading: string | undefined): RunBlock => {
    const place = cut.blocks.length;
    const section = sections[place];
    if (!section) throw new Error('a run has more headings than sections');
    const opened: RunBlock = { section, place, heading, lead: [], items: [], tail: [] };
    cut.blocks.push(opened);
    return opened;
  };
  let block: RunBlock | undefined;
  for (const { text, number, fenced } of markFences(markdown, firstLine)) {
    const step = steps.get(number);
    if (step) {
      block ??= open(undefined);
      block.items.push({ step, lines: [text] });
    } else if (!fenced && HEADING.test(text)) block = open(text);
    else if (!block) cut.intro.push(text);
    else addLine(block, text);
  }
  for (const each of cut.blocks) takeTail(each);
  return cut;
}

/** A line that is neither heading nor step: of a note where it is indented, also behind empty lines. */
function addLine({ items, lead }: RunBlock, text: string): void {
  const last = items.at(-1);
  if (!last) {
    lead.push(text);
    return;
  }
  if (/^\s{2,}\S/.test(text)) {
    const before = items.at(-2);
    if (last.step) {
      last.lines.push(text);
      return;
    }
    if (before?.step && last.lines.every(isEmpty)) {
      items.pop();
      before.lines.push(...last.lines, text);
      return;
    }
  }
  if (last.step) items.push({ step: undefined, lines: [text] });
  else last.lines.push(text);
}

/** Empty lines at the end stand between this section and the next one, whatever becomes of its steps. */
function takeTail({ items, lead, tail }: RunBlock): void {
  const lines = items.at(-1)?.lines ?? lead;
  while (lines.length > 0 && isEmpty(lines.at(-1) ?? '')) tail.unshift(lines.pop() ?? '');
  if (lines.length === 0) items.pop();
}

export function isEmpty(line: string): boolean {
  return line.trim() === '';
}
