import type { ClientState } from '../../playbook/client-state.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { FactView } from './facts.ts';
import { dueText } from './texts.ts';

/** The page of a questionnaire's answers. */
export interface BriefingView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  state: { word: string; late: boolean };
  facts: FactView[];
  /** Markdown before the answers. */
  intro: string;
  blocks: {
    name: string;
    count: string;
    questions: {
      number: number;
      ask: string;
      help: string | undefined;
      required: boolean;
      answer: string | undefined;
    }[];
  }[];
}

export function briefingView(
  briefing: RecordOf<'briefing'>,
  state: ClientState,
  site: Site,
): BriefingView | undefined {
  const { messages, formats: f, playbook } = site;
  const reached = state.briefings.get(briefing.id);
  const questionnaire = playbook.of.questionnaire.get(briefing.id);
  if (!reached || !questionnaire) return undefined;
  const m = messages.briefing;
  const client = state.file.client.data;
  const title = m.title(questionnaire.data.title, client.name);
  const { sent, returned } = briefing.data;
  const { help } = questionnaire.data;
  const facts: (FactView | undefined)[] = [
    sent ? { label: m.sent, value: f.day(sent) } : undefined,
    reached.due
      ? { label: m.due, value: returned ? f.day(reached.due) : dueText(reached.due, site, client).text }
      : undefined,
    returned ? { label: m.returned, value: f.day(returned) } : undefined,
    help ? { label: m.help, value: nameOf(help, playbook), to: `/team/#${help}` } : undefined,
    { label: m.questionnaire, value: questionnaire.data.title, to: `/questionnaires/${briefing.id}/` },
  ];
  let number = 0;
  return {
    frame: framePage(site, {
      title,
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${state.file.id}/` },
      ],
      record: briefing,
      search: { kind: messages.search.kinds.briefing, manager: nameOf(client.owner, playbook) },
      lang: client.lang,
    }),
    title,
    lead: m.lead(reached.answered, reached.total),
    state: { word: messages.briefingState[reached.state], late: reached.state === 'late' },
    facts: facts.filter((fact) => fact !== undefined),
    intro: briefing.body.intro,
    blocks: reached.blocks.map((block) => ({
      name: block.name.charAt(0).toUpperCase() + block.name.slice(1),
      count: messages.outOf(f.number(block.answered), f.number(block.questions.length)),
      questions: block.questions.map(({ question, answer }) => ({
        number: ++number,
        ask: question.ask,
        help: question.help,
        required: question.required,
        answer,
      })),
    })),
  };
}
