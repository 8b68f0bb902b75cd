import { type ResearchType, researchTypes } from '../../../schemas/research.ts';
import { experimentState } from '../../playbook/research/experiment-result.ts';
import type { RecordOf } from '../../records/record.ts';
import { newResearchText } from '../new-records.ts';
import { framePage, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { experimentStatus } from './research-experiment.ts';
import { researchReview } from './research-review.ts';
import { summaryOf } from './research-view.ts';
import type { ReviewView } from './sop-review.ts';
import type { StatusView } from './tones.ts';

export interface ResearchRow {
  title: string;
  to: string;
  summary: string | undefined;
  says: string;
  /** Of an experiment. */
  status: StatusView | undefined;
  owner: string;
  review: ReviewView;
}

export interface ResearchesView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** One for each type, in the order of the work; also those of which there is none. */
  groups: {
    id: ResearchType;
    title: string;
    answer: string;
    rows: ResearchRow[];
    add: string | undefined;
    act: string;
  }[];
}

export function researchesView(site: Site): ResearchesView {
  const { messages, playbook } = site;
  const m = messages.research;
  const all = [...playbook.of.research.values()];
  return {
    frame: framePage(site, { title: m.listTitle, section: '/research/' }),
    title: m.listTitle,
    lead: m.listLead(all.length, all.filter((record) => isDue(record, site)).length),
    groups: researchTypes.map((type) => ({
      id: type,
      title: m.group[type][0],
      answer: m.group[type][1],
      rows: all.filter(({ data }) => data.type === type).map((record) => rowOf(record, site)),
      add: newRecordLink(playbook.site.data, `research/new-${type}.md`, newResearchText(type, site)),
      act: m.add[type],
    })),
  };
}

function isDue(record: RecordOf<'research'>, site: Site): boolean {
  const { data } = record;
  const isOverdue = data.type === 'experiment' && experimentState(data, site.playbook.today) === 'overdue';
  return isOverdue || researchReview(record, site).over;
}

function rowOf(record: RecordOf<'research'>, site: Site): ResearchRow {
  const { data } = record;
  return {
    title: data.title,
    to: `/research/${record.id}/`,
    summary: data.summary,
    says: summaryOf(record, site),
    status: data.type === 'experiment' ? experimentStatus(data, site) : undefined,
    owner: data.owner === undefined ? '' : nameOf(data.owner, site.playbook),
    review: researchReview(record, site),
  };
}
