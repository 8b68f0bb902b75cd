import type { ClientState } from '../../playbook/client-state.ts';
import { analyseRules } from '../../playbook/rule-analysis.ts';
import { criteriaOf } from '../../playbook/segmentation.ts';
import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { type Capped, type ClientRef, capped, clientRef, presentClients } from './client-refs.ts';
import { decision } from './client-segment.ts';
import { gapViews, overlapViews, type RuleIssuesView } from './rule-views.ts';
import { clientsIn, managersNeeded } from './segment-counts.ts';
import { cadenceView, ruleView, sourceText } from './segment-rule.ts';
import { factText } from './texts.ts';

/** A cell of the comparison: lines, and where they lead. */
export interface CompareCell {
  lines: string[];
  to?: string;
}

export interface SegmentsView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  segments: Link[];
  groups: { title: string; rows: { label: string; cells: CompareCell[] }[] }[];
  unclear: {
    id: string;
    title: string;
    answer: string;
    rules: RuleIssuesView;
    clients: Capped<UnclearClient>;
  }[];
  add: string | undefined;
}

/** A client whom the rules do not place. */
export interface UnclearClient extends ClientRef {
  /** For each segment, how much of its rule holds. */
  fits: string[];
  declared: string;
  reason: string | undefined;
  by: Link | undefined;
}

/** Clients listed under an overlap or a gap. */
const MOST_CLIENTS = 20;

/** The segments side by side, and the clients who fit several rules or none. */
export function segmentsView(site: Site): SegmentsView {
  const { messages, playbook } = site;
  const m = messages.segment;
  const segments = [...playbook.of.segment.values()];
  const present = segments.length > 0 ? presentClients(site) : [];
  const overlap = present.filter(({ segmentation }) => segmentation.byRule.length > 1);
  const gap = present.filter(({ segmentation }) => segmentation.byRule.length === 0);
  const analysis = analyseRules(segments.map(({ id, data }) => ({ id, match: data.match })));
  const section = (
    id: string,
    title: string,
    answer: string,
    rules: RuleIssuesView,
    clients: ClientState[],
  ) => ({
    id,
    title,
    answer,
    rules,
    clients: capped(
      clients.map((state) => unclearClient(state, site)),
      MOST_CLIENTS,
      '/clients/',
    ),
  });
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/segments/',
    }),
    title: m.listTitle,
    lead: m.listLead(segments.length, overlap.length + gap.length),
    segments: segments.map(({ id, data }) => ({ text: data.name, to: `/segments/${id}/` })),
    groups: groupsOf(segments, site),
    unclear: [
      section('overlap', m.overlap, m.overlapWhy(overlap.length), overlapViews(analysis, site), overlap),
      section('gap', m.gap, m.gapWhy(gap.length), gapViews(analysis, site), gap),
    ],
    add: newRecordLink(playbook.site.data, 'segments/new-segment.md', newText('segment', site)),
  };
}

function groupsOf(segments: readonly RecordOf<'segment'>[], site: Site): SegmentsView['groups'] {
  const m = site.messages.segment;
  const { formats: f, playbook } = site;
  const row = (label: string, cell: (segment: RecordOf<'segment'>) => CompareCell | string[]) => ({
    label,
    cells: segments.map((segment) => {
      const found = cell(segment);
      return Array.isArray(found) ? { lines: found } : found;
    }),
  });
  const facts = [...new Set(segments.flatMap(({ data }) => criteriaOf(data.match).map(({ fact }) => fact)))];
  const sources = [...new Set(segments.flatMap(({ data }) => Object.keys(data.declared_clients)))];
  const parts = [...new Set(segments.flatMap((each) => cadences(each, site).map(({ part }) => part)))];
  return [
    {
      title: m.holds,
      rows: [
        ...facts.map((fact) =>
          row(factText(fact), ({ data }) =>
            ruleView(data.match, site)
              .tests.filter((test) => test.fact === factText(fact))
              .map(({ test }) => test),
          ),
        ),
        row(m.needed, ({ data }) => [ruleView(data.match, site).short]),
        row(m.narrative, ({ data }) => data.narrative),
      ],
    },
    {
      title: m.served,
      rows: [
        row(m.journey, ({ data }) => ({
          lines: [playbook.of.journey.get(data.journey)?.data.name ?? data.journey],
          to: `/journeys/${data.journey}/`,
        })),
        ...parts.map((part) =>
          row(part, (segment) =>
            cadences(segment, site)
              .filter((each) => each.part === part)
              .map(({ contact, every, forHow }) => [contact, every, forHow].filter(Boolean).join(' ')),
          ),
        ),
        row(m.perManager, ({ data }) => [m.perManagerMost(data.clients_per_manager)]),
      ],
    },
    {
      title: m.size,
      rows: [
        row(capitalised(m.records), ({ id }) => [f.number(clientsIn(id, site).length)]),
        ...sources.map((source) =>
          row(sourceText(source), ({ data }) => {
            const count = data.declared_clients[source];
            return count === undefined ? [] : [f.number(count)];
          }),
        ),
        row(m.managers, (segment) => {
          const counts = [
            clientsIn(segment.id, site).length,
            ...Object.values(segment.data.declared_clients),
          ];
          const needed = counts.map((count) => managersNeeded(count, segment));
          const [least, most] = [Math.min(...needed), Math.max(...needed)];
          return [least === most ? f.number(most) : m.managersBetween(least, most)];
        }),
      ],
    },
  ];
}

function cadences(segment: RecordOf<'segment'>, site: Site) {
  return segment.data.cadence.map((cadence) => cadenceView(cadence, segment, site));
}

function unclearClient(state: ClientState, site: Site): UnclearClient {
  const m = site.messages.segment;
  const { declared, fits } = state.segmentation;
  return {
    ...clientRef(state, site),
    fits: fits.map(({ met, all, needed, fits: holds }) => m.fitNeeds(met.length, all.length, needed, holds)),
    declared:
      declared === undefined
        ? m.notDeclared
        : (site.playbook.of.segment.get(declared)?.data.name ?? declared),
    ...decision(state, site),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
