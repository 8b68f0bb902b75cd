import type { Question } from '../../schemas/questionnaire.ts';
import type { RecordOf } from '../records/record.ts';
import { addDuration, businessDaysBetween, type WorkCalendar } from './calendar.ts';

export interface AnsweredQuestion {
  question: Question;
  /** Markdown; undefined while unanswered. */
  answer: string | undefined;
}

export interface BriefingBlock {
  name: string;
  questions: AnsweredQuestion[];
  answered: number;
}

export interface BriefingState {
  blocks: BriefingBlock[];
  total: number;
  answered: number;
  /** Answered questions in hundredths of all, rounded down. */
  percent: number;
  /** Day by which it should come back; undefined until it is sent. */
  due: string | undefined;
  state: 'not-sent' | 'waiting' | 'late' | 'returned';
  /** Business days past the due day, while it is late. */
  daysLate: number;
}

/** How complete a briefing is, block by block, and whether it is late. An answer in the body wins over one in the frontmatter. */
export function briefingState(
  briefing: RecordOf<'briefing'>,
  questionnaire: RecordOf<'questionnaire'>,
  today: string,
  calendar: WorkCalendar,
): BriefingState {
  const answers = new Map<string, string>();
  for (const [id, answer] of Object.entries(briefing.data.answers)) answers.set(id, String(answer).trim());
  // a heading with nothing below it is a place for an answer, not an answer
  for (const { question, answer } of briefing.body.answers) if (answer !== '') answers.set(question, answer);
  const blocks: BriefingBlock[] = [];
  for (const question of questionnaire.data.questions) {
    const answer = answers.get(question.id) || undefined;
    const name = question.block ?? '';
    const known = blocks.find((block) => block.name === name);
    const block = known ?? { name, questions: [], answered: 0 };
    if (!known) blocks.push(block);
    block.questions.push({ question, answer });
    if (answer !== undefined) block.answered++;
  }
  const total = questionnaire.data.questions.length;
  const answered = blocks.reduce((sum, block) => sum + block.answered, 0);
  const onOrBefore = (day: string | undefined) => (day !== undefined && day <= today ? day : undefined);
  const [sent, returned] = [onOrBefore(briefing.data.sent), onOrBefore(briefing.data.returned)];
  const due = sent === undefined ? undefined : addDuration(sent, questionnaire.data.due, calendar);
  const late = returned === undefined && due !== undefined && due < today;
  return {
    blocks,
    total,
    answered,
    percent: Math.floor((answered / total) * 100),
    due,
    state: returned !== undefined ? 'returned' : sent === undefined ? 'not-sent' : late ? 'late' : 'waiting',
    daysLate: late && due !== undefined ? businessDaysBetween(due, today, calendar) : 0,
  };
}
