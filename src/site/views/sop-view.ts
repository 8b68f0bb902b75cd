import { keyOf } from '../../playbook/playbook.ts';
import type { RecordOf } from '../../records/record.ts';
import { runText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { FactView } from './facts.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import { type EditLine, editsOf } from './record-history.ts';
import { phaseLinks, phasesOf } from './sop-phases.ts';
import { type ReviewView, reviewView } from './sop-review.ts';
import { dueUnit, minutesInTheRoom, sopSections, stepsOf, type TocEntry, tocOf } from './sop-steps.ts';
import { type SopUse, sopUse } from './sop-use.ts';
import type { StepsSectionView } from './steps-view.ts';

/** The page of a procedure: on screen to be read, on paper to be ticked. */
export interface SopView {
  frame: PageFrame;
  title: string;
  version: number;
  summary: string | undefined;
  /** "24 steps, 60 minutes in the room." */
  size: string;
  facts: FactView[];
  phases: Link[];
  /** Whether the connections name the phases too, so that only paper needs them above. */
  phasesBelow: boolean;
  /** Markdown before the first section. */
  intro: string;
  sections: StepsSectionView[];
  toc: TocEntry[];
  review: ReviewView;
  use: SopUse;
  changes: { version: string; what: string; day: string }[];
  /** What git tells of the file. */
  edits: EditLine[];
  connections: ConnectionsView;
  /** The web editor on a new run for a client. */
  start: string | undefined;
  /** Labels of the lines to fill in by pen. */
  form: string[];
  notes: string;
  signers: string[];
}

export function sopView(sop: RecordOf<'sop'>, site: Site): SopView {
  const { messages, formats: f, playbook } = site;
  const m = messages.sop;
  const { data } = sop;
  const steps = stepsOf(sop);
  const minutes = minutesInTheRoom(sop);
  const sections = sopSections(sop, site);
  const frame = framePage(site, {
    title: data.title,
    section: '/sops/',
    crumbs: [{ text: messages.shell.sops, to: '/sops/' }],
    record: sop,
    search: { kind: messages.search.kinds.sop, phase: phasesOf(sop, site)[0]?.phase.name },
    printed: [data.title, m.versionOf(data.version, versionDay(sop, site))].join(' · '),
  });
  return {
    frame,
    title: data.title,
    version: data.version,
    summary: data.summary,
    size: m.summary(steps.length, minutes),
    facts: factsOf(sop, site),
    phases: phaseLinks(sop, site),
    phasesBelow: site.graph.usedBy(keyOf(sop)).some(({ as }) => as === 'journey.phases.sops'),
    intro: sop.body.intro,
    sections,
    toc: tocOf(sections),
    review: reviewView(sop, site),
    use: sopUse(sop, site),
    changes: data.changes.map(({ version, on, what }) => ({
      version: m.changeOf(version),
      what,
      day: f.shortDay(on),
    })),
    edits: editsOf(sop, site),
    connections: connectionsView(sop, site, { uses: ['sop.owner', 'sop.phase'], clients: true }),
    start: newRecordLink(
      playbook.site.data,
      `clients/CLIENT/checklists/${sop.id}.md`,
      runText(sop, playbook.today),
    ),
    form:
      minutes > 0
        ? [m.clientName, m.date, m.ledBy, m.room]
        : [m.clientName, m.startedOn, m.ledBy, m.finishedOn],
    notes: minutes > 0 ? m.agreed : m.notes,
    signers: [nameOf(data.owner, playbook), m.second],
  };
}

/** The day of the current version, as far as the list of changes tells it. */
function versionDay({ data }: RecordOf<'sop'>, site: Site): string {
  const on = data.changes.find(({ version }) => version === data.version)?.on ?? data.reviewed;
  return on === undefined ? '' : site.formats.day(on);
}

function factsOf(sop: RecordOf<'sop'>, site: Site): FactView[] {
  const m = site.messages.sop;
  const { data } = sop;
  const unit = dueUnit(stepsOf(sop));
  const facts: (FactView | undefined)[] = [
    { label: m.owner, value: nameOf(data.owner, site.playbook), to: `/team/#${data.owner}` },
    data.trigger === undefined ? undefined : { label: m.startsWhen, value: data.trigger },
    { label: m.version, value: m.versionOf(data.version, versionDay(sop, site)) },
    unit && { label: m.dueDates, value: m.dueIn[unit] },
  ];
  return facts.filter((fact) => fact !== undefined);
}
