/** Bringing a run up to its procedure, in the text of its file. */
import { matchSections } from '../bodies/match-sections.ts';
import { isSettled, type Step, type StepSection, staysInRun } from '../bodies/steps.ts';
import type { Procedure, RecordOf } from '../record.ts';
import { contentOf, endingOf, splitLines } from './lines.ts';
import { cutRun, isEmpty, type RunBlock, type RunItem } from './run-blocks.ts';
import { changeStep, stepLines } from './steps.ts';
import { WriteError } from './write-error.ts';

/**
 * The text of a run with the steps of its procedure: those that are new come to their place, those that are open take
 * the new wording, and sections and their order follow. What was ticked, left out or noted stays as it was written, and
 * where the procedure has dropped it is marked `extra`; open steps that it has dropped go. Text between the steps stays
 * behind the step that it follows. Bringing up a second time changes nothing.
 *
 * @param text the whole file, from which the run was read without an error.
 * @throws WriteError if the version cannot be written.
 */
export function mergeRun(text: string, run: RecordOf<'checklist'>, sop: Procedure): string {
  const lines = splitLines(text).map(contentOf);
  const head = lines.slice(0, run.markdownLine - 1);
  const body = lines.slice(run.markdownLine - 1);
  const { intro, blocks } = cutRun(body.join('\n'), run.markdownLine, run.body.sections);
  const last = [...(blocks.at(-1)?.tail ?? [])];
  const merged = joinSections(arrange(blocks, sop.body.sections));
  const gap = intro.length > 0 && !isEmpty(intro.at(-1) ?? '') && merged.length > 0 ? [''] : [];
  const isTight = blocks[0]?.heading !== undefined && merged[0] === blocks[0].heading;
  const whole = [
    ...setVersion(head, sop.data.version),
    ...intro,
    ...(isTight ? [] : gap),
    ...merged,
    ...last,
  ];
  const ending = endingOf(text);
  return whole.join(ending) + (text.endsWith('\n') ? ending : '');
}

/** A section as it is to be written, and the block that it was. */
interface Section {
  block: RunBlock | undefined;
  heading: string | undefined;
  lead: string[];
  items: RunItem[];
}

/** The sections in the order of the procedure, those of the run alone behind the one that they followed. */
function arrange(blocks: readonly RunBlock[], planned: readonly StepSection[]): Section[] {
  const homes = matchSections(
    blocks.map(({ section }) => section),
    planned,
  );
  const found = new Map<string, RunItem>();
  // a list of one mark stays a list of one mark
  const first = blocks.flatMap(({ items }) => items).find(({ step }) => step)?.lines[0];
  const mark = first?.trimStart()[0] ?? '-';
  const ids = new Set(planned.flatMap(({ steps }) => steps.map(({ id }) => id)));
  for (const { items } of blocks)
    for (const item of items) if (item.step && ids.has(item.step.id)) found.set(item.step.id, item);
  const sections = planned.map((section, place): Section => {
    const block = blocks[homes.indexOf(place)];
    return {
      block,
      heading: headingOf(section, block, place),
      lead: block?.lead ?? [],
      items: section.steps.map((step) => bringUp(step, found.get(step.id), mark)),
    };
  });
  const placed = new Set(sections.flatMap(({ items }) => items.map(({ step }) => step?.id)));
  const ordered = [...sections];
  let before: Section | undefined;
  for (const [index, block] of blocks.entries()) {
    const own = { block, heading: block.heading, lead: block.lead, items: [] };
    const home = homes[index];
    const section: Section = (home === undefined ? undefined : sections[home]) ?? own;
    addOwnItems(section, block, placed);
    if (section === own) {
      const isLeft = own.items.length === 0 && block.items.length > 0 && block.lead.every(isEmpty);
      if (isLeft) continue;
      // steps without a heading can only stand first
      const first =
        block.heading === undefined ? 0 : ordered.findIndex(({ heading }) => heading !== undefined);
      const at = before ? ordered.indexOf(before) + 1 : first === -1 ? ordered.length : first;
      ordered.splice(at, 0, section);
    }
    before = section;
  }
  return ordered;
}

/** Puts what the run alone has behind what it followed, as far as that stayed in the section. */
function addOwnItems(section: Section, block: RunBlock, placed: ReadonlySet<string | undefined>): void {
  let at = 0;
  let isGone = false;
  for (const item of block.items) {
    const { step } = item;
    const isGap = !step && item.lines.every(isEmpty);
    if (isGap && isGone) continue;
    isGone = false;
    if (step && placed.has(step.id)) {
      const here = section.items.findIndex((each) => each.step?.id === step.id);
      if (here === -1) isGone = true;
      else at = here + 1;
    } else if (!step || staysInRun(step)) {
      const [line = '', ...note] = item.lines;
      const lines = step && !step.extra ? [changed(line, { id: step.id, extra: true }), ...note] : item.lines;
      section.items.splice(at++, 0, { step, lines });
    } else isGone = true;
  }
  while (section.items.at(-1)?.lines.every(isEmpty)) section.items.pop();
}

/** A step of the procedure as the run has it, in the new words if it is open; or as a new one. */
function bringUp(planned: Step, item: RunItem | undefined, mark: string): RunItem {
  if (!item?.step) {
    const lines = stepLines({ text: planned.text, id: planned.id });
    return { step: planned, lines: lines.map((line) => line.replace(/^-/, mark)) };
  }
  const { step } = item;
  const [line = '', ...note] = item.lines;
  const reworded = planned.text !== step.text && !isSettled(step);
  const change = {
    ...(reworded && { text: planned.text, id: step.id }),
    ...(step.extra && { extra: false }),
  };
  return { step, lines: [changed(line, change), ...note] };
}

function changed(line: string, change: Parameters<typeof changeStep>[2]): string {
  return changeStep(line, 1, change);
}

/** The heading of a section of the procedure, as the run has it where it says the same. */
function headingOf(planned: StepSection, block: RunBlock | undefined, place: number): string | undefined {
  const { id, title, when } = planned;
  // steps before any heading
  if (title === '' && place === 0) return undefined;
  const before = block?.heading;
  const { section } = block ?? {};
  if (before !== undefined && section?.id === id && section.title === title && section.when === when)
    return before;
  const level = /^#+/.exec(before ?? '')?.[0] ?? '##';
  return `${level} ${title} {#${id}${when === undefined ? '' : ` when="${when}"`}}`;
}

/** The lines of all sections. Between two that followed each other stands what stood there, else an empty line. */
function joinSections(sections: readonly Section[]): string[] {
  const lines: string[] = [];
  for (const [index, { block, heading, lead, items }] of sections.entries()) {
    const before = sections[index - 1]?.block;
    if (index > 0) {
      const tail = before?.tail ?? [];
      const isAsBefore = before !== undefined && block?.place === before.place + 1;
      lines.push(...(isAsBefore || tail.length > 0 ? tail : ['']));
    }
    if (heading !== undefined) lines.push(heading);
    lines.push(...lead);
    if (block?.items.length === 0 && lead.length > 0 && items.length > 0) lines.push('');
    for (const [at, item] of items.entries()) {
      lines.push(...item.lines);
      // without a heading above it, text in front of the first step is read as the beginning of the file
      const isIntro = heading === undefined && items.slice(0, at + 1).every(({ step }) => !step);
      if (isIntro && items[at + 1]?.step && !isEmpty(item.lines.at(-1) ?? '')) lines.push('');
    }
  }
  return lines;
}

/** The frontmatter with another version, and everything else as it is written. */
function setVersion(head: readonly string[], version: number): string[] {
  const place = head.findIndex((line) => /^version\s*:\s*[^\s#]/.test(line));
  if (place === -1) throw new WriteError('The line `version:` of the run was not found.');
  return head.map((line, index) =>
    index === place ? line.replace(/^(version\s*:\s*)[^\s#]+/, `$1${version}`) : line,
  );
}
