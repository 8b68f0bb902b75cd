import { idFromName } from '../../../schemas/names.ts';
import { isDay, isId } from '../../../schemas/values.ts';
import { dayMeant } from '../day-meant.ts';
import type { Problem } from '../diagnostic.ts';
import { nearest } from '../suggest.ts';
import { type Attributes, findOpenBrace, findStrayBraces, type Part } from './attributes.ts';
import type { Allowed } from './mend-attributes.ts';
import type { Step, StepSection } from './steps.ts';

/** What may stand in the braces of a step. */
export const ofSteps: Allowed = {
  values: ['role', 'due', 'takes', 'done', 'by', 'skipped'],
  flags: ['optional', 'extra'],
};

/**
 * What is wrong with a step and with what stands in its braces.
 *
 * @param column where the text of the step begins, from 1.
 */
export function checkStep(step: Step, attributes: Attributes, line: number, column: number): Problem[] {
  const problems = checkAttributes(attributes, line, ofSteps);
  const at = (name: string) => attributes.parts.find((part) => part.name === name)?.column ?? column;
  const wrong = (name: string, value: string, hint: string) =>
    problems.push({
      rule: 'step-attribute',
      line,
      column: at(name),
      message: `\`${name}=${value}\` cannot be read.`,
      hint,
    });
  if (step.due !== undefined && !/^[+-]\d{1,4}(?:d|bd|w|m)$/.test(step.due)) {
    wrong(
      'due',
      step.due,
      'Write days from the start as `due=+2bd` (business days), `due=+5d` or, before it, `due=-3bd`.',
    );
  }
  if (step.takes !== undefined && !/^[1-9]\d*(?:min|h)$/.test(step.takes)) {
    wrong('takes', step.takes, `Write ${lengthMeant(step.takes) ?? '`takes=10min` or `takes=2h`'}.`);
  }
  if (step.done !== undefined && !isDay(step.done)) problems.push(wrongDay(step.done, line, at('done')));
  if (attributes.id !== undefined && !isId(attributes.id)) {
    problems.push({
      rule: 'bad-id',
      line,
      column: at(attributes.id),
      message: `\`#${attributes.id}\` is not an id.`,
      hint: `Write \`#${idFromName(attributes.id)}\`.`,
    });
  }
  problems.push(...checkBraces(step.text, line, column));
  if (step.done !== undefined && !step.ticked) {
    problems.push({
      rule: 'malformed-step',
      line,
      column: at('done'),
      message: 'The step has a day on which it was done, but its box is not ticked.',
      hint: 'Write `- [x]`, or take `done=` away.',
    });
  }
  return problems;
}

/** Braces that are not read: those that do not end, and those in the middle of the text. */
export function checkBraces(text: string, line: number, column: number): Problem[] {
  const open = findOpenBrace(text);
  const stray = findStrayBraces(text);
  const found = (place: number, message: string, hint: string): Problem => ({
    rule: 'step-attribute',
    line,
    column: column + place,
    message,
    hint,
  });
  if (open !== undefined) {
    const inner = text.slice(open).replace(/[)\]\s]+$/, '');
    return [found(open, 'The braces are not closed.', `Write \`${inner}}\`.`)];
  }
  if (stray === undefined) return [];
  return [
    found(
      stray,
      'There are braces in the middle of the step, where they are not read.',
      'Put everything into one pair of braces at the end: `{#id due=+2bd}`.',
    ),
  ];
}

function wrongDay(value: string, line: number, column: number): Problem {
  const meant = dayMeant(value)?.day;
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    rule: 'step-attribute',
    line,
    column,
    message: isShaped
      ? `\`done\` is ${value}, and there is no such day.`
      : `\`done=${value}\` cannot be read.`,
    hint: `Write the day as \`done=${meant ?? '2026-05-04'}\`.`,
  };
}

/** `1 hour`, `30 minutos`, `2ч` as a length of time. */
function lengthMeant(text: string): string | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?(\p{L}+)\.?$/u.exec(text) ?? [];
  if (/^(?:h|ч)/iu.test(unit)) return `\`takes=${count}h\``;
  return /^(?:m|мин)/iu.test(unit) ? `\`takes=${count}min\`` : undefined;
}

/** Attributes that are not known where they stand. */
export function checkAttributes({ parts }: Attributes, line: number, allowed: Allowed): Problem[] {
  const isKnown = ({ kind, name }: Part) =>
    kind === 'id' || (kind === 'value' ? allowed.values : allowed.flags).includes(name);
  const everything = [...allowed.values, ...allowed.flags];
  const options = [
    ...allowed.values.map((value) => `\`${value}=…\``),
    ...allowed.flags.map((flag) => `\`${flag}\``),
  ];
  return parts
    .filter((part) => !isKnown(part))
    .map(({ name, column }) => {
      const meant = nearest(name, everything);
      return {
        rule: 'step-attribute',
        line,
        column,
        message: `\`${name}\` in the braces is not known.`,
        hint: meant ? `Did you mean \`${meant}\`?` : `Known are \`#id\`, ${options.join(', ')}.`,
      };
    });
}

/** Ids of steps that are used twice in a body. */
export function findDuplicates(
  sections: readonly StepSection[],
  columnOf: (step: Step) => number,
): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const step of sections.flatMap((section) => section.steps)) {
    const before = first.get(step.id);
    if (before === undefined) first.set(step.id, step.line);
    else {
      problems.push({
        rule: 'duplicate-id',
        line: step.line,
        column: columnOf(step),
        message: `The step id \`${step.id}\` is already used on line ${before}.`,
        hint: `Give one of the two steps another id: \`{#${step.id}-2}\`.`,
      });
    }
  }
  return problems;
}
