import type { AnsweredQuestion, BriefingBlock, BriefingState } from '../../playbook/briefing-state.ts';
import { whoAnswers } from '../../playbook/briefing-who.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { hasBriefingOverview } from './briefings-view.ts';
import { deadlineView } from './deadline-text.ts';
import type { FactView } from './facts.ts';
import type { StatusView } from './tones.ts';

export interface BriefingQuestionView {
  /** Anchor on the page. */
  anchor: string;
  number: number;
  ask: string;
  help: string | undefined;
  required: boolean;
  /** Markdown; undefined while unanswered. */
  answer: string | undefined;
}

export interface BriefingBlockView {
  anchor: string;
  name: string;
  count: string;
  answered: number;
  total: number;
  /** How many of the open ones the work cannot begin without, in words. */
  needed: string | undefined;
  questions: BriefingQuestionView[];
}

/** The page of a questionnaire's answers; with `#open` in its address it is the sheet of what is left to ask. */
export interface BriefingView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  status: StatusView;
  facts: FactView[];
  /** How many questions are open. */
  open: number;
  /** The open questions that the work cannot begin without. */
  needed: { why: string; questions: { number: number; ask: string; to: string }[] } | undefined;
  /** Labels of the lines to fill in by pen, with what is known already. */
  form: { label: string; value: string | undefined }[];
  /** Markdown before the answers. */
  intro: string;
  blocks: BriefingBlockView[];
  former: { ask: string; answer: string }[];
}

export function briefingView(
  briefing: RecordOf<'briefing'>,
  state: ClientState,
  site: Site,
): BriefingView | undefined {
  const { messages, playbook } = site;
  const reached = state.briefings.get(briefing.id);
  const questionnaire = playbook.of.questionnaire.get(briefing.id);
  if (!reached || !questionnaire) return undefined;
  const m = messages.briefing;
  const client = state.file.client.data;
  const title = m.title(questionnaire.data.title, client.name);
  const deadline = deadlineView(reached, briefing.data, site);
  const home = `/clients/${state.file.id}/`;
  const overview = hasBriefingOverview(state, site) ? [{ text: m.overview, to: `${home}briefing/` }] : [];
  return {
    frame: framePage(site, {
      title,
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: home },
        ...overview,
      ],
      record: briefing,
      search: { kind: messages.search.kinds.briefing, manager: nameOf(client.owner, playbook) },
      lang: client.lang,
    }),
    title,
    lead: m.lead(reached.answered, reached.total),
    status: { ...deadline, word: messages.briefingState[reached.state] },
    facts: [{ label: m.deadline, value: deadline.word }, ...factsOf(briefing, questionnaire, state, site)],
    open: reached.total - reached.answered,
    needed: neededOf(reached, site),
    form: [
      { label: m.client, value: client.name },
      { label: m.meeting, value: undefined },
      { label: m.answeredBy, value: undefined },
      { label: m.writtenBy, value: undefined },
    ],
    intro: briefing.body.intro,
    blocks: reached.blocks.map((block, index) => blockView(block, index, site)),
    former: reached.former.map(({ id, ask, answer }) => ({
      ask: ask ?? m.formerId(id),
      answer: answerText(answer, site),
    })),
  };
}

function factsOf(
  briefing: RecordOf<'briefing'>,
  { id, data }: RecordOf<'questionnaire'>,
  { file }: ClientState,
  site: Site,
): FactView[] {
  const { messages, formats: f, playbook } = site;
  const m = messages.briefing;
  const who = whoAnswers(file.client.data, briefing.data);
  const facts: (FactView | undefined)[] = [
    briefing.data.sent ? { label: m.sent, value: f.day(briefing.data.sent) } : undefined,
    who && { label: m.who, value: who.name, to: who.email && `mailto:${who.email}` },
    helpFact(data.help, site),
    {
      label: m.questionnaire,
      value: playbook.of.questionnaire.get(id)?.data.title ?? id,
      to: `/questionnaires/${id}/`,
    },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Who helps to answer, by mail where there is an address. */
function helpFact(help: string | undefined, { messages, playbook }: Site): FactView | undefined {
  if (help === undefined) return undefined;
  const email = playbook.of.person.get(help)?.data.email;
  return {
    label: messages.briefing.help,
    value: nameOf(help, playbook),
    to: email ? `mailto:${email}` : `/team/#${help}`,
  };
}

function neededOf({ requiredOpen }: BriefingState, { messages }: Site): BriefingView['needed'] {
  if (requiredOpen.length === 0) return undefined;
  return {
    why: messages.briefing.neededOpen(requiredOpen.length),
    questions: requiredOpen.map(({ question, number }) => ({
      number,
      ask: question.ask,
      to: `#q-${question.id}`,
    })),
  };
}

function blockView(block: BriefingBlock, index: number, site: Site): BriefingBlockView {
  const { messages, formats: f } = site;
  const needed = block.questions.filter(({ question, answer }) => question.required && answer === undefined);
  return {
    anchor: `block-${index + 1}`,
    name:
      block.name === ''
        ? messages.questionnaire.otherBlock
        : block.name.charAt(0).toUpperCase() + block.name.slice(1),
    count: messages.outOf(f.number(block.answered), f.number(block.questions.length)),
    answered: block.answered,
    total: block.questions.length,
    needed: needed.length === 0 ? undefined : messages.briefing.blockNeeded(needed.length),
    questions: block.questions.map((entry) => questionView(entry, site)),
  };
}

function questionView({ question, number, answer }: AnsweredQuestion, site: Site): BriefingQuestionView {
  return {
    anchor: `q-${question.id}`,
    number,
    ask: question.ask,
    help: question.help,
    required: question.required,
    answer: answer === undefined ? undefined : answerText(answer, site),
  };
}

/** An answer as it is read: `true` and `false` of the frontmatter are a yes and a no. */
function answerText(answer: string, { messages }: Site): string {
  const { yes, no } = messages.shell;
  const word = answer === 'true' ? yes : answer === 'false' ? no : undefined;
  return word === undefined ? answer : `${word.charAt(0).toUpperCase()}${word.slice(1)}.`;
}
