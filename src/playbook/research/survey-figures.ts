/** What a survey gives, and how sure one can be of it. */
import type { Survey, SurveyQuestion } from '../../../schemas/research/survey.ts';
import { Z_95 } from './proportions.ts';

/** The share of those asked who answered. */
export function responseRate({ asked, answered }: Pick<Survey, 'asked' | 'answered'>): number {
  return answered / asked;
}

/**
 * How far a share in the answers may lie from the share among all such customers, either way, 95 times of 100:
 * 1.96 × √(0.25 ÷ n) × √((N − n) ÷ (N − 1)), the widest case, a share of one half, with the correction for a finite
 * population. Cochran, Sampling Techniques, 3rd ed., sections 3.2 and 2.6. It holds where those who answered are like
 * those who did not, which no formula can tell. Undefined without an answer.
 *
 * @param answered n, how many answered.
 * @param people N, how many there are.
 */
export function marginOfError(answered: number, people: number): number | undefined {
  if (answered <= 0) return undefined;
  if (people <= 1 || answered >= people) return 0;
  // near to nobody the formula goes beyond everything there is
  return Math.min(1, Z_95 * Math.sqrt(0.25 / answered) * Math.sqrt((people - answered) / (people - 1)));
}

/** A share of answers from which on a survey speaks for those asked; below it the silent ones may think otherwise. */
export const FEW_ANSWERS = 0.5;

/** The net promoter score: the share of 9 and 10 less the share of 0 to 6, from −100 to 100. Reichheld, 2003. */
export interface Nps {
  score: number;
  promoters: number;
  passives: number;
  detractors: number;
  /** How far the score may be off, in points: 1.96 × √((p + d − (p − d)²) ÷ n) × 100, the error of a mean of −1, 0 and 1. */
  margin: number;
}

/** Undefined without an answer. @param counts how many answered 0, 1, … up to 10. */
export function npsOf(counts: readonly number[]): Nps | undefined {
  const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((all, each) => all + each, 0);
  const all = sum(0, 10);
  if (all === 0) return undefined;
  const [detractors, passives, promoters] = [sum(0, 6), sum(7, 8), sum(9, 10)];
  const [for_, against] = [promoters / all, detractors / all];
  const spread = Math.max(0, for_ + against - (for_ - against) ** 2);
  return {
    score: (for_ - against) * 100,
    promoters,
    passives,
    detractors,
    margin: Z_95 * Math.sqrt(spread / all) * 100,
  };
}

/** The mean step of a scale, counted from 1; undefined without an answer. */
export function meanOf(counts: readonly number[]): number | undefined {
  const all = counts.reduce((sum, each) => sum + each, 0);
  return all === 0 ? undefined : counts.reduce((sum, each, at) => sum + each * (at + 1), 0) / all;
}

/** An answer with its count and its share of all who answered the question. */
export interface AnswerShare {
  /** The answer's words, or its step: from 1 for a scale, from 0 for a recommendation. */
  answer: string;
  count: number;
  /** Between 0 and 1. */
  share: number;
}

/** Answers as they are drawn: steps in their order, words by how many chose them. */
export function answersOf(question: SurveyQuestion, answered: number): AnswerShare[] {
  if (question.kind === 'scale' || question.kind === 'nps') {
    const first = question.kind === 'nps' ? 0 : 1;
    const whole = total(question.counts);
    return question.counts.map((count, at) => ({
      answer: String(at + first),
      count,
      share: whole === 0 ? 0 : count / whole,
    }));
  }
  const isEach = question.kind === 'open' || question.several;
  const whole = isEach ? answered : total(Object.values(question.counts));
  return Object.entries(question.counts)
    .map(([answer, count]) => ({ answer, count, share: whole === 0 ? 0 : count / whole }))
    .sort((a, b) => b.count - a.count);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
