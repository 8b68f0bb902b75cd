import type { Question } from '../../schemas/questionnaire.ts';
import type { RecordOf } from '../records/record.ts';
import { answersOf } from './briefing-answers.ts';
import { addDuration, businessDaysBetween, type WorkCalendar } from './calendar.ts';

export interface AnsweredQuestion {
  question: Question;
  /** From 1, through all blocks. */
  number: number;
  /** Markdown; undefined while unanswered. */
  answer: string | undefined;
}

export interface BriefingBlock {
  name: string;
  questions: AnsweredQuestion[];
  answered: number;
}

/** An answer whose question the questionnaire does not ask, or no longer. */
export interface FormerAnswer {
  id: string;
  /** The question as it was asked, where the questionnaire still knows it. */
  ask: string | undefined;
  /** Markdown. */
  answer: string;
}

export interface BriefingState {
  blocks: BriefingBlock[];
  total: number;
  answered: number;
  /** Answered questions in hundredths of all, rounded down. */
  percent: number;
  /** Questions without an answer that the work cannot begin without. */
  requiredOpen: AnsweredQuestion[];
  /** Answers that count for nothing, in the order in which they were written. */
  former: FormerAnswer[];
  /** Day by which it should come back; undefined until it is sent. */
  due: string | undefined;
  state: 'not-sent' | 'waiting' | 'late' | 'returned';
  /** Business days past the due day, while it is late. */
  daysLate: number;
  /** Business days past the due day on which it came back; 0 in time. */
  returnedLate: number;
  /** Business days until the due day, while it is out and not late. */
  daysLeft: number;
}

/** How complete a briefing is, block by block, and whether it is late. */
export function briefingState(
  briefing: RecordOf<'briefing'>,
  questionnaire: RecordOf<'questionnaire'>,
  today: string,
  calendar: WorkCalendar,
): BriefingState {
  const answers = answersOf(briefing);
  const { questions } = questionnaire.data;
  const all = questions.map((question, index): AnsweredQuestion => {
    return { question, number: index + 1, answer: answers.get(question.id) };
  });
  const open = all.filter(({ answer }) => answer === undefined);
  const total = all.length;
  const answered = total - open.length;
  return {
    blocks: blocksOf(all),
    total,
    answered,
    percent: Math.floor((answered / total) * 100),
    requiredOpen: open.filter(({ question }) => question.required),
    former: formerAnswers(answers, questionnaire),
    ...deadline(briefing, questionnaire.data.due, today, calendar),
  };
}

/** The questions by block, blocks in the order in which they are first named. */
function blocksOf(all: readonly AnsweredQuestion[]): BriefingBlock[] {
  const blocks = new Map<string, BriefingBlock>();
  for (const entry of all) {
    const name = entry.question.block ?? '';
    const block = blocks.get(name) ?? { name, questions: [], answered: 0 };
    blocks.set(name, block);
    block.questions.push(entry);
    if (entry.answer !== undefined) block.answered++;
  }
  return [...blocks.values()];
}

function formerAnswers(
  answers: ReadonlyMap<string, string>,
  { data }: RecordOf<'questionnaire'>,
): FormerAnswer[] {
  const asked = new Set(data.questions.map(({ id }) => id));
  const before = new Map(data.no_longer_asked.map(({ id, ask }) => [id, ask]));
  return [...answers]
    .filter(([id]) => !asked.has(id))
    .map(([id, answer]) => ({ id, ask: before.get(id), answer }));
}

function deadline(
  { data }: RecordOf<'briefing'>,
  time: string,
  today: string,
  calendar: WorkCalendar,
): Pick<BriefingState, 'due' | 'state' | 'daysLate' | 'returnedLate' | 'daysLeft'> {
  const onOrBefore = (day: string | undefined) => (day !== undefined && day <= today ? day : undefined);
  const [sent, returned] = [onOrBefore(data.sent), onOrBefore(data.returned)];
  const due = sent === undefined ? undefined : addDuration(sent, time, calendar);
  const late = returned === undefined && due !== undefined && due < today;
  const days = (from: string, to: string) => Math.max(0, businessDaysBetween(from, to, calendar));
  const isOut = due !== undefined && returned === undefined;
  return {
    due,
    state: returned !== undefined ? 'returned' : sent === undefined ? 'not-sent' : late ? 'late' : 'waiting',
    daysLate: isOut && late ? days(due, today) : 0,
    returnedLate: due !== undefined && returned !== undefined ? days(due, returned) : 0,
    daysLeft: isOut && !late ? days(today, due) : 0,
  };
}
