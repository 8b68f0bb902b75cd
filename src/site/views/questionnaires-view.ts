import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { blocksOf, returnedCount, statesWith } from './questionnaire-view.ts';
import { durationText } from './texts.ts';

export interface QuestionnairesView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  rows: {
    title: string;
    to: string;
    blocks: string;
    questions: string;
    tooMany: boolean;
    needed: string;
    due: string;
    help: Link | undefined;
    sent: string;
  }[];
  add: string | undefined;
}

/** Above this a client leaves questions unanswered. */
const MOST_QUESTIONS = 20;

export function questionnairesView(site: Site): QuestionnairesView {
  const { messages, formats: f, playbook } = site;
  const m = messages.questionnaire;
  const all = [...playbook.of.questionnaire.values()];
  const questions = all.reduce((sum, { data }) => sum + data.questions.length, 0);
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/questionnaires/',
    }),
    title: m.listTitle,
    lead: m.listLead(all.length, questions),
    rows: all.map((questionnaire) => {
      const { id, data } = questionnaire;
      const sent = statesWith(id, site).length;
      return {
        title: data.title,
        to: `/questionnaires/${id}/`,
        blocks: f.list(blocksOf(questionnaire, site).map(({ name }) => name)),
        questions: f.number(data.questions.length),
        tooMany: data.questions.length > MOST_QUESTIONS,
        needed: f.number(data.questions.filter(({ required }) => required).length),
        due: durationText(data.due, site),
        help:
          data.help === undefined
            ? undefined
            : { text: nameOf(data.help, playbook), to: `/team/#${data.help}` },
        sent: sent === 0 ? m.nobody : m.returned(returnedCount(id, site), sent),
      };
    }),
    add: newRecordLink(
      playbook.site.data,
      'questionnaires/new-questionnaire.md',
      newText('questionnaire', site),
    ),
  };
}
