import type { Survey, SurveyQuestion } from '../../../schemas/research/survey.ts';
import { type ColumnChart, drawColumns } from '../../diagrams/charts/columns.ts';
import {
  type AnswerShare,
  answersOf,
  FEW_ANSWERS,
  marginOfError,
  meanOf,
  npsOf,
  responseRate,
} from '../../playbook/research/survey-figures.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { leadsToLinks } from './research-links.ts';

export interface QuestionView {
  ask: string;
  /** "Mean 4.1 of 5", "NPS 38, ± 20 points", "21 answers". */
  result: string;
  /** What the result is made of. */
  detail: string | undefined;
  /** Of a scale. */
  columns: ColumnChart | undefined;
  ends: { low: string; high: string } | undefined;
  /** Of words. */
  bars: { answer: string; count: number; share: string; filled: number }[];
  quotes: string[];
  note: string | undefined;
}

export interface SurveyView {
  type: 'survey';
  questions: QuestionView[];
  sure: string[];
  links: Link[];
}

export function surveyView(survey: Survey, site: Site): SurveyView {
  return {
    type: 'survey',
    questions: survey.questions.map((question) => questionView(question, survey, site)),
    sure: howSure(survey, site),
    links: leadsToLinks(survey, site),
  };
}

/** "38 of 61 answered (62.3%), ± 10 points". */
export function surveySummary(survey: Survey, site: Site): string {
  const m = site.messages.research;
  const margin = marginOf(survey, site);
  const rate = site.formats.percent(Math.round(responseRate(survey) * 100) / 100);
  const answered = `${m.answeredOf(survey.answered, survey.asked)} (${rate})`;
  const isAll = survey.answered === (survey.people ?? survey.asked);
  return margin === undefined || isAll ? answered : `${answered}, ${m.margin(margin)}`;
}

function howSure(survey: Survey, site: Site): string[] {
  const m = site.messages.research;
  const margin = marginOf(survey, site);
  if (margin === undefined) return [m.sureNobody];
  if (survey.answered === (survey.people ?? survey.asked)) return [m.sureAll];
  return [
    responseRate(survey) < FEW_ANSWERS ? m.sureFew : m.sureMost,
    m.sureWhy(margin, survey.answered, survey.people ?? survey.asked),
  ];
}

/** In points of a hundred, rounded up: nobody is told to be surer than they may be. */
function marginOf({ answered, asked, people }: Survey, { formats }: Site): string | undefined {
  const margin = marginOfError(answered, people ?? asked);
  return margin === undefined ? undefined : formats.number(Math.ceil(margin * 100));
}

function questionView(question: SurveyQuestion, { answered }: Survey, site: Site): QuestionView {
  const isScale = question.kind === 'scale' || question.kind === 'nps';
  const answers = answersOf(question, answered);
  return {
    ask: question.ask,
    ...resultOf(question, answers, site),
    columns: isScale
      ? drawColumns(answers.map(({ answer, count }) => ({ label: answer, count })))
      : undefined,
    ends: question.kind === 'scale' ? question.ends : undefined,
    bars: isScale
      ? []
      : answers.map(({ answer, count, share }) => ({
          answer,
          count,
          share: site.formats.percent(Math.round(share * 100) / 100),
          filled: Math.round(share * 100),
        })),
    quotes: question.kind === 'open' ? question.quotes : [],
    note: question.note,
  };
}

function resultOf(
  question: SurveyQuestion,
  answers: readonly AnswerShare[],
  site: Site,
): Pick<QuestionView, 'result' | 'detail'> {
  const { messages, formats } = site;
  const m = messages.research;
  const count = answers.reduce((sum, each) => sum + each.count, 0);
  const given = count === 0 ? m.noAnswers : m.answers(count);
  if (question.kind === 'scale') {
    const mean = meanOf(question.counts);
    return mean === undefined
      ? { result: given, detail: undefined }
      : { result: m.mean(formats.number(Math.round(mean * 10) / 10), question.counts.length), detail: given };
  }
  if (question.kind === 'nps') {
    const nps = npsOf(question.counts);
    if (!nps) return { result: given, detail: undefined };
    return {
      result: m.nps(formats.number(Math.round(nps.score)), formats.number(Math.ceil(nps.margin))),
      detail: m.npsParts(nps.promoters, nps.passives, nps.detractors),
    };
  }
  const isEach = question.kind === 'choice' && question.several;
  if (question.kind === 'open') return { result: count === 0 ? '' : m.themes, detail: undefined };
  return { result: given, detail: isEach ? m.several : undefined };
}
