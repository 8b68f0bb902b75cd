/** The lines of a run cut into what moves as one: a heading, a step with its note, the text between. */
import { HEADING, type Step, type StepSection } from '../bodies/steps.ts';
import { markFences } from '../bodies/lines.ts';

/** A step with its note, or lines that belong to none. */
export interface RunItem {
  step: Step | undefined;
  lines: string[];
}

/** A section as it is written. */
export interface RunBlock {
  section: StepSection;
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
 * Cuts the body of a run. All lines of all parts, in their order, are the lines of the body.
 *
 * @param sections what the reader made of the same body.
 */
export function cutRun(markdown: string, firstLine: number, sections: readonly StepSection[]): RunBlocks {
  const steps = new Map(sections.flatMap((section) => section.steps.map((step) => [step.line, step] as const)));
  const cut: RunBlocks = { intro: [], blocks: [] };
  let block: RunBlock | undefined;
  let item: RunItem | undefined;
  const open = (heading: string | undefined) => {
    const section = sections[cut.blocks.length];
    if (!section) throw new Error('a run has more headings than sections');
    block = { section, heading, lead: [], items: [], tail: [] };
    cut.blocks.push(block);
    item = undefined;
  };
  const add = (step: Step | undefined, text: string) => {
    item = { step, lines: [text] };
    block?.items.push(item);
  };
  for (const { text, number, fenced } of markFences(markdown, firstLine)) {
    const step = steps.get(number);
    if (!fenced && HEADING.test(text)) open(text);
    else if (step) {
      if (!block) open(undefined);
      add(step, text);
    } else if (!block) cut.intro.push(text);
    else if (!item) block.lead.push(text);
    else if (item.step === undefined || /^\s{2,}\S/.test(text)) item.lines.push(text);
    else add(undefined, text);
  }
  for (const each of cut.blocks) takeTail(each);
  return cut;
}

/** Empty lines at the end stand between this section and the next one, whatever becomes of its steps. */
function takeTail(block: RunBlock): void {
  const lines = block.items.at(-1)?.lines ?? block.lead;
  while (lines.at(-1)?.trim() === '') block.tail.unshift(lines.pop() ?? '');
  if (lines.length === 0) block.items.pop();
}
