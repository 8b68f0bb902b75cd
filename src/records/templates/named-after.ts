/** The beginnings of records that are named after another: a run of a procedure, the answers to a questionnaire. */
import type { Question } from '../../../schemas/questionnaire.ts';
import type { Procedure, RecordOf } from '../record.ts';
import type { Draft } from './template.ts';

/**
 * A run: the steps of a procedure at its current version, with nothing ticked. Roles, due days and notes stay in the
 * procedure, where a run finds them by the ids of the steps; that also keeps the link to the web editor short.
 */
export function newChecklist(sop: Procedure, today: string): Draft {
  const sections = sop.body.sections.map(({ id, title, when, steps }) => {
    const attributes = [`#${id}`, ...(when === undefined ? [] : [`when="${when}"`])].join(' ');
    const lines = steps.map((step) => `- [ ] ${step.text} {#${step.id}}`);
    return [...(title === '' ? [] : [`## ${title} {${attributes}}`]), ...lines].join('\n');
  });
  return { data: { version: sop.data.version, started: today }, body: `${sections.join('\n\n')}\n` };
}

/**
 * A briefing to fill in: a section for every question, in which the question stands as a comment. A comment is no
 * answer, so that it may stay.
 *
 * @param required what marks a question that the work cannot begin without, in the client's language.
 * @param who who answers at the client, where that is known.
 */
export function newBriefing(
  questionnaire: RecordOf<'questionnaire'>,
  today: string,
  required: string,
  who?: string,
): Draft {
  const sections = questionnaire.data.questions.map(
    (question) => `## ${question.id}\n\n<!-- ${commentOf(question, required)} -->\n`,
  );
  return { data: { sent: today, ...(who !== undefined && { who }) }, body: sections.join('\n') };
}

function commentOf({ ask, help, required: isRequired }: Question, required: string): string {
  const parts = [ask, ...(help === undefined ? [] : [help]), ...(isRequired ? [`(${required})`] : [])];
  // nothing that could end the comment
  return parts.join(' ').replace(/--+/g, '—').replaceAll('>', '›');
}
