import { markFences } from './lines.ts';

/** An answer written as a section of the body. */
export interface WrittenAnswer {
  /** Id of the question. */
  question: string;
  /** Markdown. */
  answer: string;
  /** Line of the heading in the file, from 1. */
  line: number;
}

export interface AnswersBody {
  /** Markdown before the first answer. */
  intro: string;
  answers: WrittenAnswer[];
}

/** A comment of Markdown on lines of its own. */
const COMMENT = /^[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*$/gm;

/** Reads `## question-id` sections. */
export function parseAnswers(body: string, firstLine: number): AnswersBody {
  const intro: string[] = [];
  const answers: WrittenAnswer[] = [];
  for (const { text, number, fenced } of markFences(body, firstLine)) {
    const heading = fenced ? null : /^## +(\S.*)$/.exec(text.trimEnd());
    const last = answers.at(-1);
    if (heading) answers.push({ question: heading[1] ?? '', answer: '', line: number });
    else if (last) last.answer += `${text}\n`;
    else intro.push(text);
  }
  return {
    intro: intro.join('\n').trim(),
    // the question that stands in a new briefing is no answer
    answers: answers.map((answer) => ({ ...answer, answer: answer.answer.replace(COMMENT, '').trim() })),
  };
}
