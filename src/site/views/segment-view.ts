import type { ClientState } from '../../playbook/client-state.ts';
import { loads } from '../../playbook/portfolio.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { decision } from './client-segment.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { fullText } from './load-text.ts';
import { type CountView, clientsIn, countViews, managersNeeded } from './segment-counts.ts';
import { type CadenceView, cadenceView, type RuleView, ruleView } from './segment-rule.ts';
import { factText, phaseName } from './texts.ts';
import { type StatusView, standingView } from './tones.ts';

/** A client of a segment, as a row. */
export interface SegmentClient extends ClientRef {
  status: StatusView;
  phase: string;
  manager: string;
  fit: string;
  /** The rule puts the client elsewhere, or nowhere. */
  differs: boolean;
  reason: string | undefined;
  by: Link | undefined;
}

export interface SegmentView {
  frame: PageFrame;
  name: string;
  lead: [string, string];
  facts: FactView[];
  rule: RuleView;
  narrative: string[];
  cadence: CadenceView[];
  counts: CountView[];
  health: { part: string; weight: number; share: string }[];
  managers: { name: string; to: string; accounts: string; full: string | undefined }[];
  clients: Capped<SegmentClient>;
  clientsAnswer: string;
  connections: ConnectionsView;
  /** Markdown. */
  text: string;
}

/** Clients listed on the page of a segment. */
const MOST_CLIENTS = 30;

export function segmentView(segment: RecordOf<'segment'>, site: Site): SegmentView {
  const { messages, formats: f, playbook } = site;
  const m = messages.segment;
  const { data } = segment;
  const clients = clientsIn(segment.id, site);
  const weights = Object.entries(data.health ?? {});
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return {
    frame: framePage(site, {
      title: data.name,
      section: '/segments/',
      crumbs: [{ text: messages.shell.segments, to: '/segments/' }],
      record: segment,
      search: { kind: messages.search.kinds.segment, segment: data.name },
    }),
    name: data.name,
    lead: [
      m.leadClients(clients.length, managersNeeded(clients.length, segment)),
      m.perManagerEach(data.clients_per_manager),
    ],
    facts: [
      {
        label: m.journey,
        value: playbook.of.journey.get(data.journey)?.data.name ?? data.journey,
        to: `/journeys/${data.journey}/`,
      },
      { label: m.needed, value: ruleView(data.match, site).short },
    ],
    rule: ruleView(data.match, site),
    narrative: data.narrative,
    cadence: data.cadence.map((cadence) => cadenceView(cadence, segment, site)),
    counts: countViews(segment, site),
    health: weights.map(([part, weight]) => ({
      part: factText(part),
      weight: Math.round((weight / whole) * 100),
      share: f.percent(weight / whole),
    })),
    managers: managersOf(segment.id, site),
    clients: capped(
      clients.map((state) => clientRow(state, segment.id, site)),
      MOST_CLIENTS,
      `/clients/?segment=${segment.id}`,
    ),
    clientsAnswer: m.clientsWhy(clients.length),
    connections: connectionsView(segment, site, {
      uses: ['segment.journey', 'segment.phase', 'person.segments'],
      clients: true,
    }),
    text: segment.markdown.trim(),
  };
}

function managersOf(segment: string, site: Site): SegmentView['managers'] {
  const { messages, formats: f, playbook } = site;
  return loads([...site.states.values()], playbook)
    .filter(({ segments }) => segments.includes(segment))
    .map(({ person, accounts, limit }) => ({
      name: nameOf(person, playbook),
      to: `/team/#${person}`,
      accounts:
        limit === undefined ? f.number(accounts) : messages.outOf(f.number(accounts), f.number(limit)),
      full: fullText(accounts, limit, site),
    }));
}

function clientRow(state: ClientState, segment: string, site: Site): SegmentClient {
  const { byRule, fits } = state.segmentation;
  const fit = fits.find((each) => each.segment === segment);
  const { current } = state.timeline;
  return {
    ...clientRef(state, site),
    status: standingView(state.standing, site.messages),
    phase: current ? phaseName(current) : '',
    manager: nameOf(state.file.client.data.owner, site.playbook),
    fit: site.messages.segment.fitOf(fit?.met.length ?? 0, fit?.all.length ?? 0),
    differs: !byRule.includes(segment),
    ...decision(state, site),
  };
}
