import { idFromName } from '../../../schemas/names.ts';
import { isDay, isId } from '../../../schemas/values.ts';
import type { Problem } from '../diagnostic.ts';
import { nearest } from '../suggest.ts';
import { type Attributes, hasStrayAttributes, takeAttributes } from './attributes.ts';
import { markFences } from './lines.ts';

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
  /** Line of the file, from 1. */
  line: number;
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

const STEP = /^(\s*)[-*+] \[([ xX])\] +(\S.*)$/;
// a box without its bullet, its spaces or its text; behind a number; behind a bullet of a word processor; ticked otherwise
const NEARLY_STEP = /^\s*(?:[-*+•–—]|\d+[.)])? ?\[[ xX]?\]|^\s*[-*+] \[[^\]\s]\](?![([:])/u;
const HEADING = /^#{2,6} +(\S.*)$/;
const known = { values: ['role', 'due', 'takes', 'done', 'by', 'skipped'], flags: ['optional'] };

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

  for (const { text: line, number, fenced } of markFences(body, firstLine)) {
    const heading = fenced ? null : HEADING.exec(line);
    const found = fenced ? null : STEP.exec(line);
    if (heading) {
      const { text, attributes } = takeAttributes(heading[1] ?? '');
      open(text, attributes);
      problems.push(...checkAttributes(attributes, number, { values: ['when'], flags: [] }));
    } else if (found) {
      if (!section) open('', { values: {}, flags: [] });
      flush();
      const { text, attributes } = takeAttributes(found[3] ?? '');
      step = makeStep(text, attributes, found[2] !== ' ', number);
      section?.steps.push(step);
      problems.push(...checkStep(step, attributes, number));
    } else if (!fenced && NEARLY_STEP.test(line)) {
      problems.push(malformedStep(line, number));
    } else if (step && /^\s{2,}\S/.test(line)) {
      step.note = `${step.note}\n${line.trim()}`.trim();
    } else {
      if (line.trim() !== '') step = undefined;
      prose.push(line);
    }
  }
  flush();
  return { body: result, problems: [...problems, ...findDuplicates(result.sections)] };
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
  const { role, due, takes, done, by, skipped } = values;
  return Object.assign(step, dropUndefined({ role, due, takes, done, by, skipped }));
}

function dropUndefined(fields: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function checkStep(step: Step, attributes: Attributes, line: number): Problem[] {
  const problems = checkAttributes(attributes, line, known);
  const wrong = (name: string, value: string, hint: string) =>
    problems.push({ rule: 'step-attribute', line, message: `\`${name}=${value}\` cannot be read.`, hint });
  if (step.due !== undefined && !/^[+-]\d{1,4}(?:d|bd|w|m)$/.test(step.due)) {
    wrong(
      'due',
      step.due,
      'Write days from the start as `due=+2bd` (business days), `due=+5d` or, before it, `due=-3bd`.',
    );
  }
  if (step.takes !== undefined && !/^[1-9]\d*(?:min|h)$/.test(step.takes)) {
    wrong('takes', step.takes, 'Write `takes=10min` or `takes=2h`.');
  }
  if (step.done !== undefined && !isDay(step.done))
    wrong('done', step.done, 'Write the day as `done=2026-05-04`.');
  if (attributes.id !== undefined && !isId(attributes.id)) {
    problems.push({
      rule: 'bad-id',
      line,
      message: `\`#${attributes.id}\` is not an id.`,
      hint: `Write \`#${idFromName(attributes.id)}\`.`,
    });
  }
  if (hasStrayAttributes(step.text)) {
    problems.push({
      rule: 'step-attribute',
      line,
      message: 'There are braces in the middle of the step, where they are not read.',
      hint: 'Put everything into one pair of braces at the end: `{#id due=+2bd}`.',
    });
  }
  if (step.done !== undefined && !step.ticked) {
    problems.push({
      rule: 'malformed-step',
      line,
      message: 'The step has a day on which it was done, but its box is not ticked.',
      hint: 'Write `- [x]`, or take `done=` away.',
    });
  }
  return problems;
}

function checkAttributes(
  attributes: Attributes,
  line: number,
  allowed: { values: string[]; flags: string[] },
): Problem[] {
  const everything = [...allowed.values, ...allowed.flags];
  const unknown = [
    ...Object.keys(attributes.values).filter((name) => !allowed.values.includes(name)),
    ...attributes.flags.filter((name) => !allowed.flags.includes(name)),
  ];
  return unknown.map((name) => {
    const meant = nearest(name, everything);
    const options = [
      ...allowed.values.map((value) => `\`${value}=…\``),
      ...allowed.flags.map((flag) => `\`${flag}\``),
    ];
    return {
      rule: 'step-attribute',
      line,
      message: `\`${name}\` in the braces is not known.`,
      hint: meant ? `Did you mean \`${meant}\`?` : `Known are \`#id\`, ${options.join(', ')}.`,
    };
  });
}

function malformedStep(line: string, number: number): Problem {
  const [, mark = '', rest = ''] = /^[^[]*\[(.?)\]\s*(.*)$/u.exec(line) ?? [];
  const text = rest.trim() || 'What is to be done';
  return {
    rule: 'malformed-step',
    line: number,
    message: 'This looks like a step but is not written as one.',
    hint: `Write \`- [${mark.trim() === '' ? ' ' : 'x'}] ${text}\`: hyphen, space, brackets with a space or an x between them, space, text.`,
  };
}

function findDuplicates(sections: readonly StepSection[]): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const step of sections.flatMap((section) => section.steps)) {
    const before = first.get(step.id);
    if (before === undefined) first.set(step.id, step.line);
    else {
      problems.push({
        rule: 'duplicate-id',
        line: step.line,
        message: `The step id \`${step.id}\` is already used on line ${before}.`,
        hint: `Give one of the two steps another id: \`{#${step.id}-2}\`.`,
      });
    }
  }
  return problems;
}
