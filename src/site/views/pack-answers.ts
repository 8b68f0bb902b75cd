import { writtenIn } from './pack-language.ts';
import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';

/** Questions that were put to the client and have no answer, with lines to answer them in the meeting. */
export function openQuestions({ client, site }: PackSource): PackPart[] {
  const { messages, playbook, formats } = site;
  const m = messages.packs;
  let number = 0;
  const blocks = [...client.briefings.values()]
    .flatMap((briefing) => briefing.blocks)
    .map(({ name, questions }) => ({ name, open: questions.filter(({ answer }) => answer === undefined) }))
    .filter(({ open }) => open.length > 0)
    .map(({ name, open }) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      count: messages.counts.questions(open.length),
      questions: open.map(({ question: { id, ask, help, required } }) => ({
        number: ++number,
        id,
        ask,
        help,
        required,
      })),
    }));
  if (blocks.length === 0) return [];
  const titles = [...client.briefings.keys()].map(
    (id) => playbook.of.questionnaire.get(id)?.data.title ?? id,
  );
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
