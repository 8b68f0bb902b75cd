import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { phaseLinks, phasesOf } from './sop-phases.ts';
import { type ReviewView, reviewView } from './sop-review.ts';
import { stepsOf } from './sop-steps.ts';
import { sopUse } from './sop-use.ts';

/** A procedure as a row. */
export interface SopRow {
  title: string;
  to: string;
  summary: string | undefined;
  /** The phase it is listed under, and the others that use it. */
  phase: Link | undefined;
  also: Link[];
  owner: Link;
  steps: number;
  version: number;
  review: ReviewView;
  running: string;
}

export interface SopsView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** One for each journey, and one for what belongs to none. */
  groups: { id: string; title: string; answer: string; rows: SopRow[] }[];
  add: string | undefined;
}

/** All procedures by the journey they belong to, in the order of its phases. */
export function sopsView(site: Site): SopsView {
  const { messages, playbook } = site;
  const m = messages.sop;
  const sops = [...playbook.of.sop.values()];
  const home = new Map(sops.map((sop) => [sop.id, phasesOf(sop, site)[0]]));
  const groups = [...playbook.of.journey.values()].map((journey) => {
    const own = sops.filter((sop) => home.get(sop.id)?.journey.id === journey.id);
    const placeOf = (sop: RecordOf<'sop'>) => {
      const at = home.get(sop.id)?.phase;
      const phase = journey.data.phases.findIndex(({ id }) => id === at?.id);
      return phase * 1000 + (at?.sops.indexOf(sop.id) ?? 0);
    };
    const rows = own.sort((a, b) => placeOf(a) - placeOf(b)).map((sop) => rowOf(sop, site));
    return { id: journey.id, title: journey.data.name, answer: m.listWhy(rows.length), rows };
  });
  const rest = sops.filter((sop) => home.get(sop.id) === undefined).map((sop) => rowOf(sop, site));
  const reviews = sops.filter((sop) => reviewView(sop, site).over).length;
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/sops/',
    }),
    title: m.listTitle,
    lead: m.listLead(sops.length, reviews),
    groups: [...groups, { id: 'elsewhere', title: m.elsewhere, answer: m.elsewhereWhy, rows: rest }].filter(
      ({ rows }) => rows.length > 0,
    ),
    add: newRecordLink(playbook.site.data, 'sops/new-procedure.md', newText('sop', site)),
  };
}

function rowOf(sop: RecordOf<'sop'>, site: Site): SopRow {
  const { data } = sop;
  const [home] = phasesOf(sop, site);
  return {
    title: data.title,
    to: `/sops/${sop.id}/`,
    summary: data.summary,
    phase: home && { text: home.phase.name, to: `/journeys/${home.journey.id}/#${home.phase.id}` },
    also: phaseLinks(sop, site).slice(1),
    owner: { text: nameOf(data.owner, site.playbook), to: `/team/#${data.owner}` },
    steps: stepsOf(sop).length,
    version: data.version,
    review: reviewView(sop, site),
    running: site.messages.sop.runningCount(sopUse(sop, site).running),
  };
}
