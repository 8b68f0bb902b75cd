import { writtenIn } from './pack-language.ts';
import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';

/** Questions that were put to the client and have no answer, with lines to answer them in the meeting. */
export function openQuestions({ client, site }: PackSource): PackPart[] {
  const { messages, playbook, formats } = site;
  const m = messages.packs;
  let number = 0;
  const open = [...client.briefings].flatMap(([briefing, { blocks }]) =>
    blocks
      .map(({ name, questions }) => ({
        briefing,
        name,
        questions: questions.filter(({ answer }) => answer === undefined),
      }))
      .filter(({ questions }) => questions.length > 0),
  );
  if (open.length === 0) return [];
  const titles = [...new Set(open.map(({ briefing }) => briefing))].map(
    (id) => playbook.of.questionnaire.get(id)?.data.title ?? id,
  );
  const blocks = open.map(({ briefing, name, questions }) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    count: messages.counts.questions(questions.length),
    questions: questions.map(({ question: { id, ask, help, required } }) => ({
      number: ++number,
      // two questionnaires may have a question of the same name
      id: `${briefing}-${id}`,
      ask,
      help,
      required,
    })),
  }));
  return [
    {
      kind: 'questions',
      id: 'answers',
      title: m.stillToAnswer,
      answer: m.stillToAnswerWhy(formats.list(titles)),
      questions: { lang: writtenIn(site), intro: '', facts: [], form: [], blocks, isForm: false },
    },
  ];
}
