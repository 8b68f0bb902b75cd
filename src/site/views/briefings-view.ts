import { whoAnswers } from '../../playbook/briefing-who.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { briefingText } from '../new-records.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { deadlineView } from './deadline-text.ts';
import type { StatusView } from './tones.ts';

export interface BriefingRow {
  title: string;
  to: string;
  status: StatusView;
  /** Absent where there is no record yet. */
  answered: { count: string; filled: number } | undefined;
  /** The open questions that the work cannot begin without. */
  needed: Link[];
  /** The sheet of the open questions. */
  sheet: string | undefined;
  who: string;
  /** The web editor with the record begun. */
  add: string | undefined;
}

/** All questionnaires of a client: those that went out, and those that its journey asks for before the kick-off. */
export interface BriefingsView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  rows: BriefingRow[];
}

/** Questionnaires that the gate of the client's journey asks for and nobody has begun. */
export function briefingsToBegin({ file, briefings }: ClientState, { playbook }: Site): string[] {
  const gate = playbook.of.journey.get(file.client.data.journey)?.data.ready_for_kickoff ?? [];
  const asked = gate.flatMap((condition) => ('briefing' in condition ? [condition.briefing] : []));
  return [...new Set(asked)].filter((id) => !briefings.has(id) && playbook.of.questionnaire.has(id));
}

/** One questionnaire needs no overview of them. */
export function hasBriefingOverview(state: ClientState, site: Site): boolean {
  return state.briefings.size > 0 && state.briefings.size + briefingsToBegin(state, site).length > 1;
}

export function briefingsView(state: ClientState, site: Site): BriefingsView | undefined {
  if (!hasBriefingOverview(state, site)) return undefined;
  const { messages, playbook } = site;
  const m = messages.briefing;
  const client = state.file.client.data;
  const title = m.overviewTitle(client.name);
  const begun = [...state.briefings.values()];
  const missing = briefingsToBegin(state, site);
  const unasked = missing.reduce((sum, id) => sum + questionsOf(id, site), 0);
  const open = begun.reduce((sum, { total, answered }) => sum + total - answered, unasked);
  const returned = begun.filter((briefing) => briefing.state === 'returned').length;
  return {
    frame: framePage(site, {
      title,
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${state.file.id}/` },
      ],
      search: { kind: messages.search.kinds.briefing, manager: nameOf(client.owner, playbook) },
    }),
    title,
    lead: m.overviewLead(returned, begun.length + missing.length, open),
    rows: [
      ...state.file.briefings.flatMap(({ id }) => rowOf(id, state, site) ?? []),
      ...missing.map((id) => rowToBegin(id, state, site)),
    ],
  };
}

function rowOf(id: string, state: ClientState, site: Site): BriefingRow | undefined {
  const { messages, formats: f } = site;
  const reached = state.briefings.get(id);
  const record = state.file.briefings.find((briefing) => briefing.id === id);
  if (!reached || !record) return undefined;
  const to = `/clients/${state.file.id}/briefing/${id}/`;
  return {
    title: titleOfQuestionnaire(id, site),
    to,
    status: deadlineView(reached, record.data, site),
    answered: {
      count: messages.outOf(f.number(reached.answered), f.number(reached.total)),
      filled: reached.percent,
    },
    needed: reached.requiredOpen.map(({ question }) => ({
      text: question.ask,
      to: `${to}#q-${question.id}`,
    })),
    sheet: reached.answered < reached.total ? `${to}#open` : undefined,
    who: whoAnswers(state.file.client.data, record.data)?.name ?? '',
    add: undefined,
  };
}

function rowToBegin(id: string, state: ClientState, site: Site): BriefingRow {
  return {
    title: titleOfQuestionnaire(id, site),
    to: `/questionnaires/${id}/`,
    status: { tone: 'idle', icon: 'idle', word: site.messages.briefing.notBegun },
    answered: undefined,
    needed: [],
    sheet: undefined,
    who: whoAnswers(state.file.client.data, undefined)?.name ?? '',
    add: newBriefingLink(id, state, site),
  };
}

/** The web editor with a briefing of this client begun; nothing for a client that has ended. */
export function newBriefingLink(id: string, { file, standing }: ClientState, site: Site): string | undefined {
  const questionnaire = site.playbook.of.questionnaire.get(id);
  if (!questionnaire || standing === 'ended') return undefined;
  const who = whoAnswers(file.client.data, undefined)?.name;
  const text = briefingText(questionnaire, site, who);
  return newRecordLink(site.playbook.site.data, `clients/${file.id}/briefing/${id}.md`, text);
}

function titleOfQuestionnaire(id: string, { playbook }: Site): string {
  return playbook.of.questionnaire.get(id)?.data.title ?? id;
}

function questionsOf(id: string, { playbook }: Site): number {
  return playbook.of.questionnaire.get(id)?.data.questions.length ?? 0;
}
