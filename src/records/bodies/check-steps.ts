import { idFromName } from '../../../schemas/names.ts';
import { isDay, isId } from '../../../schemas/values.ts';
import type { Problem } from '../diagnostic.ts';
import { nearest } from '../suggest.ts';
import { type Attributes, hasStrayAttributes } from './attributes.ts';
import type { Step, StepSection } from './steps.ts';

const known = { values: ['role', 'due', 'takes', 'done', 'by', 'skipped'], flags: ['optional'] };

// a box without its bullet, its spaces or its text; behind a number; behind a bullet of a word processor; ticked otherwise
const NEARLY_STEP = /^\s*(?:[-*+•–—]|\d+[.)])? ?\[[ xX]?\]|^\s*[-*+] \[[^\]\s]\](?![([:])/u;

/** Whether a line was meant as a step and is none. */
export function isNearlyStep(line: string): boolean {
  return NEARLY_STEP.test(line);
}

/** What is wrong with a step and with what stands in its braces. */
export function checkStep(step: Step, attributes: Attributes, line: number): Problem[] {
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

/** Attributes that are not known where they stand. */
export function checkAttributes(
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

export function malformedStep(line: string, number: number): Problem {
  const [, mark = '', rest = ''] = /^[^[]*\[(.?)\]\s*(.*)$/u.exec(line) ?? [];
  const text = rest.trim() || 'What is to be done';
  return {
    rule: 'malformed-step',
    line: number,
    message: 'This looks like a step but is not written as one.',
    hint: `Write \`- [${mark.trim() === '' ? ' ' : 'x'}] ${text}\`: hyphen, space, brackets with a space or an x between them, space, text.`,
  };
}

/** Ids of steps that are used twice in a body. */
export function findDuplicates(sections: readonly StepSection[]): Problem[] {
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
