import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import { asMarkdown } from '../briefing-answers.ts';
import { suggestId } from '../references.ts';
import { byId, type Lint } from './lint-rule.ts';

const QUESTIONS_LIMIT = 20;

export function tooManyQuestions(record: AnyRecord): Problem[] {
  if (record.kind !== 'questionnaire' || record.data.questions.length <= QUESTIONS_LIMIT) return [];
  return [
    {
      rule: 'questionnaire-too-long',
      path: ['questions'],
      atKey: true,
      message: `The questionnaire has ${record.data.questions.length} questions; 15 to 20 is the most that clients answer.`,
      hint: 'Split it into several questionnaires, or ask the rest in a meeting.',
    },
  ];
}

/** Answers to questions that were not asked. Those that are no longer asked, and are told to be, are left in peace. */
export function unknownAnswers(records: readonly AnyRecord[]): Lint {
  const questionnaires = byId(records, 'questionnaire');
  return (record) => {
    const asked = record.kind === 'briefing' ? questionnaires.get(record.id)?.data : undefined;
    if (record.kind !== 'briefing' || !asked) return [];
    const known = new Set([...asked.questions, ...asked.no_longer_asked].map(({ id }) => id));
    const given = new Set([
      ...Object.keys(record.data.answers),
      ...record.body.answers.map(({ question }) => question),
    ]);
    const open = asked.questions.filter(({ id }) => !given.has(id));
    const unknown = (id: string, place: Partial<Problem>): Problem => ({
      rule: 'unknown-answer',
      ...place,
      message: `There is no question \`${id}\` in the questionnaire \`${record.id}\`.`,
      hint: hintFor(id, [...open, ...asked.questions], record.id, place.line !== undefined),
    });
    return [
      ...Object.keys(record.data.answers)
        .filter((id) => !known.has(id))
        .map((id) => unknown(id, { path: ['answers', id], atKey: true })),
      ...record.body.answers
        .filter(({ question }) => !known.has(question))
        .map(({ question, line }) => unknown(question, { line })),
    ];
  };
}

/** The question that was meant, by its id or by its wording; questions without an answer are likelier than others. */
function hintFor(
  written: string,
  questions: readonly { id: string; ask: string }[],
  questionnaire: string,
  inBody: boolean,
): string {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const byWords = questions.find(({ ask }) => words(ask) === words(written))?.id;
  const ids = questions.map(({ id }) => id);
  const meant =
    byWords ?? nearest(written, ids) ?? nearest(written.toLowerCase().replaceAll(/[\s_]+/g, '-'), ids);
  const heading = inBody ? '## ' : '';
  if (meant !== undefined) return `Did you mean \`${heading}${meant}\`?`;
  const within = inBody ? ' A heading within an answer is written with `###`.' : '';
  const choice = suggestId(written, [...new Set(ids)].sort(), '').replace(/\.$/, '');
  return `${choice}, or, if the question was taken out, keep its words under \`no_longer_asked\` in questionnaires/${questionnaire}.md.${within}`;
}

/** Questions answered in a field and in a section of the body, or in two sections, and not alike. */
export function answersGivenTwice(record: AnyRecord): Problem[] {
  if (record.kind !== 'briefing') return [];
  const sections = record.body.answers.filter(({ answer }) => answer !== '');
  const fields = Object.entries(record.data.answers).flatMap(([id, value]): Problem[] => {
    const own = asMarkdown(value);
    const section = sections.findLast(({ question }) => question === id);
    if (own === '' || section === undefined || alike(own, section.answer)) return [];
    return [
      {
        rule: 'answer-twice',
        path: ['answers', id],
        atKey: true,
        message: `\`${id}\` is answered here and, differently, in the section \`## ${id}\` on line ${section.line}.`,
        hint: 'Keep one of the two; the section is for the longer answer.',
      },
    ];
  });
  const repeated = sections.flatMap(({ question, answer, line }, index): Problem[] => {
    const first = sections.slice(0, index).find((section) => section.question === question);
    if (first === undefined || alike(first.answer, answer)) return [];
    return [
      {
        rule: 'answer-twice',
        line,
        message: `\`${question}\` is answered here and, differently, in the section on line ${first.line}.`,
        hint: 'Join the two sections into one.',
      },
    ];
  });
  return [...fields, ...repeated];
}

/** Whether two answers say the same, however their lines are broken. */
function alike(a: string, b: string): boolean {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return flat(a) === flat(b);
}
