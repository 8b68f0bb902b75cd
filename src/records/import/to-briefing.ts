import type { Questionnaire } from '../../../schemas/questionnaire.ts';
import { Losses } from '../../outlines/losses.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import { newBriefing } from '../templates/named-after.ts';
import type { RecordOf } from '../record.ts';
import { type Conversion, counted, loseMarks } from './conversion.ts';
import { type Match, matchQuestions } from './match-questions.ts';
import { plainBlock, plainInline, plainList, startless } from './plain-markdown.ts';

/**
 * The answers of a client: what stands below or behind each question. Questions without an answer stay to be filled in,
 * and what belongs to no question stays above the first.
 *
 * @param required what marks a question that the work cannot begin without, in the client's language.
 * @param today the day that it counts as returned, unless another is said.
 */
export function outlineToBriefing(
  { note, nodes }: Outline,
  questionnaire: RecordOf<'questionnaire'>,
  required: string,
  today: string,
): Conversion {
  const log = new Losses();
  const { matches, others } = matchQuestions(nodes, questionnaire.data.questions);
  const answers = new Map(
    matches.flatMap((match) => {
      const answer = answerOf(match, log);
      return answer === '' ? [] : [[match.question.id, answer] as const];
    }),
  );
  const { body: empty } = newBriefing(questionnaire, '', required);
  // the sections of an empty briefing, each with its answer below the comment
  const sections = empty.split(/^(?=## )/m).map((section) => {
    const answer = answers.get(/^## (\S+)/.exec(section)?.[1] ?? '');
    return answer === undefined ? section.trimEnd() : `${section.trimEnd()}\n\n${answer}`;
  });
  const kept = [...(note === undefined ? [] : [plainBlock(note)]), ...plainList(others)].join('\n');
  const total = questionnaire.data.questions.length;
  return {
    // whoever has the answers has them back; when they were asked for nobody said
    data: { sent: undefined, returned: today },
    body: `${kept === '' ? '' : `${kept}\n\n`}${sections.join('\n\n')}\n`,
    lost: log.list(),
    became: `${answers.size} of ${counted(total, 'question')} answered`,
    notes: [
      `It counts as returned on ${today}; --set returned=YYYY-MM-DD names another day, --set sent=YYYY-MM-DD when it was sent.`,
      ...unmatchedNote(others, questionnaire.data),
      ...openNote(questionnaire.data, answers),
    ],
  };
}

function unmatchedNote(others: readonly OutlineNode[], { title }: Questionnaire): string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, 5).map(({ text }) => `“${text}”`);
  const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  return [
    `${counted(others.length, 'branch', 'branches')} matched no question of “${title}”, and ${others.length === 1 ? 'stands' : 'stand'} above the first answer: ${names.join(', ')}${more}.`,
  ];
}

function openNote({ questions }: Questionnaire, answers: ReadonlyMap<string, string>): string[] {
  const open = questions.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  return open.length === 0 ? [] : [`Without an answer: ${open.join(', ')}.`];
}

function answerOf({ node, behind }: Match, log: Losses): string {
  loseMarks(node, log);
  const blocks = [startless(plainInline(behind)), plainBlock(node.note ?? ''), ...belowOf(node.children)];
  const link = node.href === undefined ? [] : [`<${node.href}>`];
  return [...blocks, ...link].filter((block) => block !== '').join('\n\n');
}

/** One child is a paragraph, several are a list. */
function belowOf(children: readonly OutlineNode[]): string[] {
  const [only, ...others] = children;
  if (!only) return [];
  if (others.length > 0) return [plainList(children).join('\n')];
  const [, ...below] = plainList([only]);
  const own = startless(plainInline(only.text));
  const link = only.href === undefined ? '' : ` <${only.href}>`;
  return [
    `${own}${link}${below.length === 0 ? '' : `\n${below.map((line) => line.replace(/^ {2}/, '')).join('\n')}`}`,
  ];
}
