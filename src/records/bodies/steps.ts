import { idFromName } from '../../../schemas/names.ts';
import type { Problem } from '../diagnostic.ts';
import { type Attributes, noAttributes, takeAttributes } from './attributes.ts';
import { checkAttributes, checkBraces, checkStep, findDuplicates, ofSteps } from './check-steps.ts';
import { markFences } from './lines.ts';
import { type Allowed, mendAttributes } from './mend-attributes.ts';
import { isNearlyStep, malformedStep, STEP } from './nearly-step.ts';
import { columnInStep } from './step-column.ts';

/** One `- [ ]` line of a procedure or of a run of it. */
export interface Step {
  id: string;
  /** Markdown of one line. */
  text: string;
  /** Markdown of the indented lines below it. */
  note: string;
  ticked: boolean;
  optional: boolean;
  /** The role that does it; absent means the procedure's owner. */
  role?: string;
  /** Signed offset from the start of the run: `+5bd`, `-3d`. */
  due?: string;
  /** How long it takes: `10min`. */
  takes?: string;
  /** Day on which it was done, and the person who did it. */
  done?: string;
  by?: string;
  /** Why it was left out. */
  skipped?: string;
  /** Of this run alone: the procedure does not have it, and is not expected to. */
  extra?: boolean;
  /** Line of the file, from 1. */
  line: number;
}

/** Done, or left out for a reason: what was settled is not asked again. */
export function isSettled({ ticked, skipped }: Step): boolean {
  return ticked || skipped !== undefined;
}

/** Whether a step stays in a run although its procedure does not have it: what somebody did or noted is not forgotten. */
export function staysInRun(step: Step): boolean {
  return isSettled(step) || step.note !== '' || step.extra === true;
}

/** A heading of a procedure with its steps. */
export interface StepSection {
  id: string;
  title: string;
  /** When the section happens, in words. */
  when?: string;
  /** Markdown between the heading and the steps. */
  prose: string;
  steps: Step[];
}

/** The body of a procedure, a play or a run. */
export interface StepsBody {
  /** Markdown before the first heading or step. */
  intro: string;
  sections: StepSection[];
}

/** A heading of a section, not of the page: its text. */
export const HEADING = /^#{2,6} +(\S.*)$/;
const ofHeadings: Allowed = { values: ['when'], flags: [] };

/** Reads sections of steps. Lines that are neither headings nor steps are prose or, indented, the note of a step. */
export function parseSteps(body: string, firstLine: number): { body: StepsBody; problems: Problem[] } {
  const result: StepsBody = { intro: '', sections: [] };
  const problems: Problem[] = [];
  const prose: string[] = [];
  let section: StepSection | undefined;
  let step: Step | undefined;

  const flush = () => {
    const text = prose.splice(0).join('\n').trim();
    if (section && section.steps.length === 0) section.prose = text;
    else if (section && text !== '') section.prose = `${section.prose}\n\n${text}`.trim();
    else if (!section) result.intro = text;
  };
  const open = (title: string, attributes: Attributes) => {
    flush();
    section = { id: attributes.id ?? idFromName(title), title, prose: '', steps: [] };
    if (attributes.values['when'] !== undefined) section.when = attributes.values['when'];
    result.sections.push(section);
    step = undefined;
  };

  const read = (text: string, line: string, number: number, allowed: Allowed) => {
    const column = line.length - text.length + 1;
    const taken = takeAttributes(text, column);
    const mended = mendAttributes(taken.attributes, number, allowed);
    problems.push(...mended.problems);
    return { text: taken.text, attributes: mended.attributes, column };
  };

  for (const { text: line, number, fenced } of markFences(body, firstLine)) {
    const heading = fenced ? null : HEADING.exec(line);
    const found = fenced ? null : STEP.exec(line);
    if (heading) {
      const { text, attributes, column } = read(heading[1] ?? '', line, number, ofHeadings);
      open(text, attributes);
      problems.push(...checkAttributes(attributes, number, ofHeadings), ...checkBraces(text, number, column));
    } else if (found) {
      if (!section) open('', noAttributes());
      flush();
      const { text, attributes, column } = read(found[3] ?? '', line, number, ofSteps);
      step = makeStep(text, attributes, found[2] !== ' ', number);
      section?.steps.push(step);
      problems.push(...checkStep(step, attributes, number, column));
    } else if (!fenced && isNearlyStep(line)) {
      problems.push(malformedStep(line, number));
    } else if (step && /^\s{2,}\S/.test(line)) {
      step.note = `${step.note}\n${line.trim()}`.trim();
    } else {
      if (line.trim() !== '') step = undefined;
      prose.push(line);
    }
  }
  flush();
  const source = { markdown: body, markdownLine: firstLine };
  const duplicates = findDuplicates(result.sections, ({ line }) => columnInStep(source, line, '#'));
  return { body: result, problems: [...problems, ...duplicates] };
}

function makeStep(text: string, { id, values, flags }: Attributes, ticked: boolean, line: number): Step {
  const step: Step = {
    id: id ?? (idFromName(text) || 'step'),
    text,
    note: '',
    ticked,
    optional: flags.includes('optional'),
    line,
  };
  if (flags.includes('extra')) step.extra = true;
  const { role, due, takes, done, by, skipped } = values;
  return Object.assign(step, dropUndefined({ role, due, takes, done, by, skipped }));
}

function dropUndefined(fields: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
