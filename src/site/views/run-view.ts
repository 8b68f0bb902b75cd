import type { Client } from '../../../schemas/client.ts';
import type { RunStep } from '../../playbook/checklist-state.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type DriftView, driftView, stepMarks } from './drift-view.ts';
import type { FactView } from './facts.ts';
import { type RunWork, runWork } from './run-work.ts';
import type { StepsSectionView } from './steps-view.ts';
import { dueText } from './texts.ts';
import { addressOf } from '../../playbook/addresses.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** The page of one run of a procedure for a client. */
export interface RunView {
  frame: PageFrame;
  title: string;
  client: string;
  sop: string;
  version: number;
  lead: [string, string];
  facts: FactView[];
  late: string | undefined;
  drift: DriftView | undefined;
  work: RunWork;
  sections: StepsSectionView[];
  progress: { name: string; to: string; done: number; total: number; count: string }[];
  signer: string;
}

export function runView(run: RecordOf<'checklist'>, state: ClientState, site: Site): RunView | undefined {
  const reached = state.runs.get(run.id);
  if (!reached) return undefined;
  const { messages, formats: f, playbook } = site;
  const m = messages.run;
  const client = state.file.client.data;
  const sop = procedureOf(playbook, run.id);
  const sopTitle = sop?.data.title ?? run.id;
  const owner = nameOf(run.data.owner ?? client.owner, playbook);
  const marks = stepMarks(run, site);
  let number = 0;
  const sections = reached.sections.map(({ section, steps }) => ({
    id: section.id,
    title: section.title,
    when: section.when,
    prose: section.prose,
    steps: steps.map((step) => ({
      ...stepView(step, ++number, site, client),
      mark: marks.get(step.step.id),
    })),
  }));
  return {
    frame: framePage(site, {
      title: m.title(sopTitle, client.name),
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${state.file.id}/` },
      ],
      record: run,
      search: { kind: messages.search.kinds.checklist, manager: nameOf(client.owner, playbook) },
      printed: `${sopTitle} · ${client.name} · ${f.day(playbook.today)}`,
      lang: client.lang,
    }),
    title: m.title(sopTitle, client.name),
    client: client.name,
    sop: sopTitle,
    version: run.data.version,
    lead: m.lead(reached.done, reached.total),
    facts: [
      { label: m.client, value: client.name, to: `/clients/${state.file.id}/` },
      { label: m.owner, value: owner },
      ...(run.data.started ? [{ label: m.started, value: f.day(run.data.started) }] : []),
      ...(reached.complete && reached.finished
        ? [{ label: messages.runWork.finished, value: f.day(reached.finished) }]
        : []),
      ...(!reached.complete && reached.nextDue
        ? [{ label: messages.runWork.nextDue, value: dueText(reached.nextDue, site, client).text }]
        : []),
      {
        label: m.copied,
        value: `${sopTitle}, ${m.version(run.data.version)}`,
        to: sop ? addressOf(sop) : `/sops/${run.id}/`,
      },
    ],
    late: reached.late.length > 0 ? m.lateSteps(reached.late.length) : undefined,
    drift: driftView(run, site),
    work: runWork(reached.sections, site),
    sections,
    progress: reached.sections.map(({ section, steps }) => {
      const done = steps.filter((step) => step.state === 'done' || step.state === 'skipped').length;
      const count = messages.outOf(f.number(done), f.number(steps.length));
      return { name: section.title, to: section.id, done, total: steps.length, count };
    }),
    signer: owner,
  };
}

function stepView(
  { step, state, due, role }: RunStep,
  number: number,
  site: Site,
  client: Client,
): StepsSectionView['steps'][number] {
  const { messages, formats: f, playbook } = site;
  const open = due !== undefined && (state === 'open' || state === 'late');
  return {
    number,
    id: step.id,
    text: step.text,
    note: step.note,
    who: nameOf(step.by ?? role, playbook),
    due: open ? dueText(due, site, client).text : '',
    optional: step.optional,
    state,
    done: step.done && f.shortDay(step.done),
    skipped: step.skipped === undefined ? undefined : messages.run.skipped(step.skipped),
  };
}
