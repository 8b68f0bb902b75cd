import { z } from 'zod';
import { uniqueIds } from './unique-ids.ts';
import { clientSees, duration, id, reference, text } from './values.ts';

export const questionSchema = z.strictObject({
  id: clientSees(id).describe('Answers name it.'),
  ask: clientSees(text).describe('The question, as the client reads it.'),
  block: clientSees(text).optional().describe('Group of questions it belongs to.'),
  help: clientSees(text).optional().describe('A hint on how to answer.'),
  required: clientSees(z.boolean()).default(false).describe('Whether the work cannot begin without it.'),
});
export type Question = z.infer<typeof questionSchema>;

/** A question of the past: answers that were given to it keep their question. */
export const formerQuestionSchema = z.strictObject({
  id: clientSees(id).describe('Answers name it.'),
  ask: clientSees(text).describe('The question, as the client read it.'),
});

/** content/questionnaires/ID.md: questions for the client. The body introduces them. */
export const questionnaireSchema = z
  .strictObject({
    title: clientSees(text).describe('Name of the questionnaire.'),
    due: clientSees(duration).default('10bd').describe('Time to answer, from the day it is sent.'),
    help: clientSees(reference('person')).optional().describe('Who helps the client to answer.'),
    questions: clientSees(z.array(questionSchema).min(1)).describe('The questions, in order.'),
    no_longer_asked: clientSees(z.array(formerQuestionSchema))
      .default([])
      .describe('Questions taken out, so that old answers keep their question.'),
  })
  .superRefine(uniqueIds('questions', 'question'))
  .superRefine(uniqueIds('no_longer_asked', 'question'));
export type Questionnaire = z.infer<typeof questionnaireSchema>;
