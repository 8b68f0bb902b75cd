import type { RecordOf } from '../../records/record.ts';
import { nameOf } from '../titles.ts';
import { blankAccessTable } from './pack-access.ts';
import { writtenIn } from './pack-language.ts';
import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { blocksOf } from './questionnaire-view.ts';
import { sopSections } from './sop-steps.ts';
import { durationText } from './texts.ts';

/** Lines for accesses that nobody has thought of yet. */
const BLANK_ACCESSES = 6;

/** A blank onboarding set: accesses to ask for, questionnaires to fill in, checklists to tick and sign. */
export function onboardingParts(source: PackSource): PackPart[] {
  const { client, site } = source;
  const m = site.messages.packs;
  return [
    {
      kind: 'table',
      id: 'access',
      title: m.accessList,
      answer: m.accessWhy,
      table: blankAccessTable(client.file.access?.data.access ?? [], BLANK_ACCESSES, site),
    },
    ...questionnairesOf(source).map((questionnaire) => questionsPart(questionnaire, source)),
    ...proceduresOf(source).map((sop) => checklistPart(sop, source)),
  ];
}

/** The questionnaires that the journey asks for before the kick-off and those that the client was sent; else all. */
function questionnairesOf({ client, site }: PackSource): RecordOf<'questionnaire'>[] {
  const { of } = site.playbook;
  const gate = of.journey.get(client.file.client.data.journey)?.data.ready_for_kickoff ?? [];
  const asked = new Set([
    ...gate.flatMap((condition) => ('briefing' in condition ? [condition.briefing] : [])),
    ...client.file.briefings.map(({ id }) => id),
  ]);
  const all = [...of.questionnaire.values()];
  const chosen = all.filter(({ id }) => asked.has(id));
  return chosen.length > 0 ? chosen : all;
}

/** The procedures of the onboarding phases, each once, in the order of the journey. */
function proceduresOf({ client, site }: PackSource): RecordOf<'sop'>[] {
  const { of } = site.playbook;
  const phases = of.journey.get(client.file.client.data.journey)?.data.phases ?? [];
  const ids = phases.filter(({ stage }) => stage === 'onboarding').flatMap(({ sops }) => sops);
  return [...new Set(ids)].flatMap((id) => of.sop.get(id) ?? []);
}

function questionsPart(questionnaire: RecordOf<'questionnaire'>, { site }: PackSource): PackPart {
  const { messages, playbook } = site;
  const m = messages.questionnaire;
  const { title, due, help } = questionnaire.data;
  return {
    kind: 'questions',
    id: `questions-${questionnaire.id}`,
    title,
    answer: messages.counts.questions(questionnaire.data.questions.length),
    questions: {
      lang: writtenIn(site),
      intro: questionnaire.markdown.trim(),
      facts: [
        { label: m.due, value: durationText(due, site) },
        ...(help === undefined ? [] : [{ label: m.help, value: nameOf(help, playbook) }]),
      ],
      form: [m.clientName, m.filledBy, m.date, m.returnBy],
      blocks: blocksOf(questionnaire, site),
      isForm: true,
    },
  };
}

/** The steps of a procedure without the advice to those who do them. */
function checklistPart(sop: RecordOf<'sop'>, { site }: PackSource): PackPart {
  const { messages, playbook } = site;
  const m = messages.sop;
  return {
    kind: 'checklist',
    id: `checklist-${sop.id}`,
    title: sop.data.title,
    checklist: {
      lang: writtenIn(site),
      version: m.checklist(sop.data.version),
      form: [m.clientName, m.startedOn, m.ledBy, m.finishedOn],
      sections: sopSections(sop, site).map((section) => ({
        ...section,
        prose: '',
        steps: section.steps.map((step) => ({ ...step, note: '' })),
      })),
      signers: [nameOf(sop.data.owner, playbook), m.second],
    },
  };
}
