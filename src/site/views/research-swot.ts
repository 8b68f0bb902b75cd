import { type Quadrant, quadrants, type Swot } from '../../../schemas/research/swot.ts';
import {
  firstActions,
  type RankedFinding,
  rankFindings,
  withoutAction,
} from '../../playbook/research/priorities.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { leadsToLinks } from './research-links.ts';

export interface FindingView {
  rank: number | undefined;
  rankWord: string | undefined;
  name: string;
  /** "impact 5, effort 2: 20 points", or that it waits. */
  weight: string;
  /** Where it shows, and how often it was said. */
  source: string;
  action: string | undefined;
  owner: string | undefined;
  links: Link[];
}

export interface SwotView {
  type: 'swot';
  /** What to do first. */
  first: FindingView[];
  firstWhy: string;
  quadrants: { id: Quadrant; title: string; findings: FindingView[] }[];
}

export function swotView(swot: Swot, site: Site): SwotView {
  const m = site.messages.research;
  const ranked = rankFindings(swot);
  const idle = withoutAction(ranked).length;
  return {
    type: 'swot',
    first: firstActions(ranked).map((each) => findingView(each, site)),
    firstWhy: idle > 0 ? `${m.firstWhy} ${m.noAction(idle)}` : m.firstWhy,
    quadrants: quadrants.map((id) => ({
      id,
      title: m.quadrant[id],
      findings: ranked.filter(({ quadrant }) => quadrant === id).map((each) => findingView(each, site)),
    })),
  };
}

function findingView({ finding, rank, score }: RankedFinding, site: Site): FindingView {
  const m = site.messages.research;
  const { priority, source, mentions, owner } = finding;
  const weight =
    typeof priority === 'object'
      ? m.impact(priority.impact, priority.effort)
      : priority && m.weight(priority);
  return {
    rank,
    rankWord: rank === undefined ? undefined : m.rank(rank),
    name: finding.name,
    weight: weight === undefined || score === undefined ? m.waits : `${weight}: ${m.points(score)}`,
    source: [source, mentions === undefined ? undefined : m.mentions(mentions)].filter(Boolean).join(', '),
    action: finding.do,
    owner: owner === undefined ? undefined : nameOf(owner, site.playbook),
    links: leadsToLinks(finding, site),
  };
}

/** The most urgent finding, for a list. */
export function swotSummary(swot: Swot, site: Site): string {
  const m = site.messages.research;
  const ranked = rankFindings(swot);
  const first = ranked[0];
  const count = m.findings(ranked.length);
  return first?.rank === undefined ? count : m.urgent(count, first.finding.name);
}
