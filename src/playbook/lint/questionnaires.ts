import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
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

/** Answers to questions that were not asked. */
export function unknownAnswers(records: readonly AnyRecord[]): Lint {
  const questionnaires = byId(records, 'questionnaire');
  return (record) => {
    const asked = record.kind === 'briefing' ? questionnaires.get(record.id)?.data.questions : undefined;
    if (record.kind !== 'briefing' || !asked) return [];
    const ids = asked.map(({ id }) => id);
    const unknown = (id: string, place: Partial<Problem>): Problem => ({
      rule: 'unknown-answer',
      ...place,
      message: `There is no question \`${id}\` in the questionnaire \`${record.id}\`.`,
      hint: suggestId(id, ids, 'Take the answer out.'),
    });
    return [
      ...Object.keys(record.data.answers)
        .filter((id) => !ids.includes(id))
        .map((id) => unknown(id, { path: ['answers', id], atKey: true })),
      ...record.body.answers
        .filter(({ question }) => !ids.includes(question))
        .map(({ question, line }) => unknown(question, { line })),
    ];
  };
}
