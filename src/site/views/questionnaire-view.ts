import type { ClientState } from '../../playbook/client-state.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { briefingText } from '../new-records.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { durationText } from './texts.ts';

/** A questionnaire as the client gets it: on screen to be read, on paper a form with lines to write on. */
export interface QuestionnaireView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  facts: FactView[];
  /** Labels of the lines to fill in by pen. */
  form: string[];
  /** Markdown. */
  intro: string;
  blocks: {
    name: string;
    count: string;
    questions: { number: number; id: string; ask: string; help: string | undefined; required: boolean }[];
  }[];
  /** A blank briefing as text, and the file that it is saved as. */
  record: { text: string; why: string };
  sent: Capped<SentTo>;
  sentAnswer: string;
  connections: ConnectionsView;
}

/** A client who was sent the questionnaire. */
export interface SentTo extends ClientRef {
  state: string;
  late: boolean;
  answered: string;
}

/** Clients listed on the page of a questionnaire. */
const MOST_CLIENTS = 20;

export function questionnaireView(questionnaire: RecordOf<'questionnaire'>, site: Site): QuestionnaireView {
  const { messages, playbook } = site;
  const m = messages.questionnaire;
  const { data } = questionnaire;
  const needed = data.questions.filter(({ required }) => required).length;
  const sent = sentTo(questionnaire.id, site);
  return {
    frame: framePage(site, {
      title: data.title,
      section: '/questionnaires/',
      crumbs: [{ text: messages.shell.questionnaires, to: '/questionnaires/' }],
      record: questionnaire,
      search: { kind: messages.search.kinds.questionnaire },
      printed: data.title,
    }),
    title: data.title,
    lead: m.lead(data.questions.length, needed),
    facts: [
      { label: m.due, value: durationText(data.due, site) },
      ...(data.help === undefined
        ? []
        : [{ label: m.help, value: nameOf(data.help, playbook), to: `/team/#${data.help}` }]),
    ],
    form: [m.clientName, m.filledBy, m.date, m.returnBy],
    intro: questionnaire.markdown.trim(),
    blocks: blocksOf(questionnaire, site),
    record: {
      text: briefingText(questionnaire, site),
      why: messages.briefing.recordWhy(`clients/CLIENT/briefing/${questionnaire.id}.md`),
    },
    sent: capped(sent, MOST_CLIENTS, `/clients/?uses=questionnaire:${questionnaire.id}`),
    sentAnswer: m.returned(returnedCount(questionnaire.id, site), sent.length),
    connections: connectionsView(questionnaire, site, { uses: ['questionnaire.help'], clients: true }),
  };
}

/** The questions by block, in their order, numbered through. */
export function blocksOf({ data }: RecordOf<'questionnaire'>, site: Site): QuestionnaireView['blocks'] {
  const { messages } = site;
  const names = [...new Set(data.questions.map(({ block = '' }) => block))];
  const numbers = new Map(data.questions.map(({ id }, index) => [id, index + 1]));
  return names.map((name) => {
    const questions = data.questions.filter(({ block = '' }) => block === name);
    return {
      name: name === '' ? messages.questionnaire.otherBlock : name.charAt(0).toUpperCase() + name.slice(1),
      count: messages.counts.questions(questions.length),
      questions: questions.map(({ id, ask, help, required }) => ({
        number: numbers.get(id) ?? 0,
        id,
        ask,
        help,
        required,
      })),
    };
  });
}

/** The states of the clients who have a briefing of this name, in the order of their ids. */
export function statesWith(id: string, site: Site): ClientState[] {
  return [...site.states.values()].filter(({ briefings }) => briefings.has(id));
}

export function returnedCount(id: string, site: Site): number {
  return statesWith(id, site).filter(({ briefings }) => briefings.get(id)?.state === 'returned').length;
}

/** Where the questionnaire went, late ones first and returned ones last. */
function sentTo(id: string, site: Site): SentTo[] {
  const order = ['late', 'waiting', 'not-sent', 'returned'];
  const { messages, formats: f } = site;
  return statesWith(id, site)
    .flatMap((state) => {
      const briefing = state.briefings.get(id);
      return briefing ? [{ state, briefing }] : [];
    })
    .sort((a, b) => order.indexOf(a.briefing.state) - order.indexOf(b.briefing.state))
    .map(({ state, briefing }) => ({
      ...clientRef(state, site),
      to: `/clients/${state.file.id}/briefing/${id}/`,
      state: messages.briefingState[briefing.state],
      late: briefing.state === 'late',
      answered: messages.outOf(f.number(briefing.answered), f.number(briefing.total)),
    }));
}
