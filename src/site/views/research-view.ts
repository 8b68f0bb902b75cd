import { quadrants } from '../../../schemas/research/swot.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { type AudienceView, audienceView } from './research-audience.ts';
import { type ExperimentView, experimentSummary, experimentView } from './research-experiment.ts';
import { type PlanView, planSummary, planView } from './research-plan.ts';
import { researchReview } from './research-review.ts';
import { type SurveyView, surveySummary, surveyView } from './research-survey.ts';
import { type SwotView, swotSummary, swotView } from './research-swot.ts';
import { type ActionTreeView, treeSummary, treeView } from './research-tree.ts';
import type { ReviewView } from './sop-review.ts';

type PartView = SwotView | AudienceView | SurveyView | ExperimentView | ActionTreeView | PlanView;

/** Told by the facts of the page, by what one thing leads to as a whole, and beside each finding and cell. */
const TOLD = [
  ...['owner', 'journey', 'sop', 'play', 'experiment'],
  ...[...quadrants, 'stages'].map((part) => `${part}.owner`),
].map((field) => `research.${field}`);

/** The page of a piece of research. */
export interface ResearchView {
  frame: PageFrame;
  title: string;
  /** What it says in figures, and what was learned. */
  lead: [string, string];
  facts: FactView[];
  review: ReviewView;
  part: PartView;
  /** Markdown: how it was found out. */
  text: string;
  connections: ConnectionsView;
}

export function researchView(record: RecordOf<'research'>, site: Site): ResearchView {
  const { messages } = site;
  const { data } = record;
  const m = messages.research;
  const frame = framePage(site, {
    title: data.title,
    section: '/research/',
    crumbs: [{ text: m.menu, to: '/research/' }],
    record,
    search: { kind: messages.search.kinds.research },
  });
  const summary = summaryOf(record, site);
  return {
    frame,
    title: data.title,
    lead: [/[.!?]$/.test(summary) || summary === '' ? summary : `${summary}.`, data.summary ?? ''],
    facts: factsOf(record, site),
    review: researchReview(record, site),
    part: partOf(record, site),
    text: (record.body ? record.body.intro : record.markdown).trim(),
    connections: connectionsView(record, site, { uses: TOLD }),
  };
}

function partOf({ data, body }: RecordOf<'research'>, site: Site): PartView {
  switch (data.type) {
    case 'swot':
      return swotView(data, site);
    case 'audience':
      return audienceView(data, site);
    case 'survey':
      return surveyView(data, site);
    case 'experiment':
      return experimentView(data, site);
    case 'action-tree':
      return treeView(body, site);
    case 'journey-plan':
      return planView(data, site);
  }
}

/** What a record says, in a line of figures. */
export function summaryOf({ data, body }: RecordOf<'research'>, site: Site): string {
  switch (data.type) {
    case 'swot':
      return swotSummary(data, site);
    case 'audience':
      return site.messages.research.groupCount(data.groups.length);
    case 'survey':
      return surveySummary(data, site);
    case 'experiment':
      return experimentSummary(data, site);
    case 'action-tree':
      return treeSummary(body, site);
    case 'journey-plan':
      return planSummary(data, site);
  }
}

function factsOf({ data }: RecordOf<'research'>, site: Site): FactView[] {
  const { messages, formats, playbook } = site;
  const m = messages.research;
  const [from, to = from] = data.period?.split('/') ?? [];
  const journey =
    data.type === 'journey-plan' && data.journey ? playbook.of.journey.get(data.journey) : undefined;
  const facts: (FactView | undefined)[] = [
    { label: m.name, value: m.type[data.type] },
    data.owner === undefined
      ? undefined
      : { label: m.owner, value: nameOf(data.owner, playbook), to: `/people/${data.owner}/` },
    from === undefined || to === undefined
      ? undefined
      : {
          label: m.period,
          value: from === to ? formats.day(from) : m.span(formats.shortDay(from), formats.day(to)),
        },
    data.type === 'survey' ? { label: m.asked, value: m.relation[data.population] } : undefined,
    data.segments.length === 0
      ? undefined
      : {
          label: m.segments,
          value: formats.list(data.segments.map((id) => playbook.of.segment.get(id)?.data.name ?? id)),
        },
    journey && { label: m.journey, value: journey.data.name, to: `/journeys/${journey.id}/` },
  ];
  return facts.filter((fact) => fact !== undefined);
}
