import { z } from 'zod';
import { count, text } from '../values.ts';
import { relations } from './audience.ts';
import { atMost, leadsTo, researchFields } from './common.ts';

const asked = {
  ask: text.describe('The question as it was asked.'),
  note: text.optional().describe('What we make of the answers.'),
};
const counts = z.record(text, count).meta({ examples: [{ 'No time': 12, 'No budget': 5 }] });

export const scaleQuestion = z.strictObject({
  kind: z.literal('scale').describe('Agreement on a scale.'),
  ...asked,
  counts: z
    .array(count)
    .min(2)
    .max(10)
    .describe('How many chose each step, the lowest first: `[1, 2, 6, 14, 11]`.'),
  ends: z
    .strictObject({
      low: text.describe('What the lowest step is called.'),
      high: text.describe('What the highest step is called.'),
    })
    .optional()
    .describe('What the two ends are called.'),
});
export const choiceQuestion = z.strictObject({
  kind: z.literal('choice').describe('One answer of several, or some.'),
  ...asked,
  counts: counts.describe('How many chose each answer.'),
  several: z.boolean().default(false).describe('Whether more than one answer could be chosen.'),
});
export const npsQuestion = z.strictObject({
  kind: z.literal('nps').describe('Would you recommend us, from 0 to 10.'),
  ...asked,
  counts: z.array(count).length(11).describe('How many answered 0, 1, … up to 10.'),
});
export const openQuestion = z.strictObject({
  kind: z.literal('open').describe('In their own words.'),
  ...asked,
  counts: counts.default({}).describe('How many answers were about each theme.'),
  quotes: z.array(text).default([]).describe('Answers worth reading as they are, without names.'),
});

export const surveyQuestionSchema = z.discriminatedUnion('kind', [
  scaleQuestion,
  choiceQuestion,
  npsQuestion,
  openQuestion,
]);
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;

/** Whom we asked, who answered, and what. */
export const surveySchema = z
  .strictObject({
    type: z.literal('survey').describe('A survey and its results.'),
    ...researchFields,
    population: z.enum(relations).describe('Which customers were asked.'),
    people: count.optional().describe('How many such customers there are; all of them were asked if absent.'),
    asked: count.min(1).describe('How many were asked.'),
    answered: count.describe('How many answered.'),
    questions: z.array(surveyQuestionSchema).min(1).describe('The questions with what was answered.'),
    ...leadsTo,
  })
  .superRefine(atMost('answered', 'asked'))
  .superRefine(atMost('asked', 'people'))
  .superRefine(({ questions, answered }, context) =>
    questions.forEach((question, at) => {
      const given = Object.values(question.counts);
      // of several answers each, and each theme, can come from everybody
      const isEach = question.kind === 'open' || (question.kind === 'choice' && question.several);
      const most = isEach ? Math.max(0, ...given) : given.reduce((sum, each) => sum + each, 0);
      if (most <= answered) return;
      context.addIssue({
        code: 'custom',
        path: ['questions', at, 'counts'],
        message: `holds ${most} answers, and \`answered\` is ${answered}`,
        params: { rule: 'part-of-whole' },
      });
    }),
  );
export type Survey = z.infer<typeof surveySchema>;
