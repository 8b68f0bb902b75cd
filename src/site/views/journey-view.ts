import { keyOf } from '../../playbook/playbook.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { clientsLink } from './connection-words.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import { type Capped, type ClientRef, capped, clientRef, clientsInPhase, dayOfPhase } from './client-refs.ts';
import { type CourseView, courseLengths, courseView, plannedPhases } from './course-view.ts';
import type { FactView } from './facts.ts';
import { conditionPlace, conditionText } from './gate-texts.ts';
import { durationText } from './texts.ts';

/** A phase with everything that belongs to it. */
export interface PhaseView {
  id: string;
  number: number;
  name: string;
  /** "Onboarding, 28 days, day 3 to 30". */
  when: string;
  repeats: boolean;
  goal: string | undefined;
  entry: string[];
  exit: string[];
  sops: Link[];
  touchpoints: string[];
  clients: Capped<ClientRef & { day: string; over: boolean }>;
}

export interface JourneyView {
  frame: PageFrame;
  name: string;
  lead: [string, string];
  facts: FactView[];
  course: CourseView;
  repeats: string | undefined;
  phases: PhaseView[];
  /** Whether there is a kick-off to be ready for: after phases of onboarding. */
  hasGate: boolean;
  gate: { text: string; to: string | undefined }[];
  /** The record in the web editor. */
  edit: string | undefined;
  file: string;
  connections: ConnectionsView;
  /** Markdown. */
  text: string;
}

/** Clients named under a phase. */
const MOST_CLIENTS = 8;

/** Uses that the phases and the gate tell. */
const TOLD = [
  'sop.phase',
  'journey.phases.sops',
  'journey.ready_for_kickoff.checklist',
  'journey.ready_for_kickoff.briefing',
];

export function journeyView(journey: RecordOf<'journey'>, site: Site): JourneyView {
  const { messages, formats: f, playbook } = site;
  const m = messages.journey;
  const { data } = journey;
  const { onboarding, cycle } = courseLengths(plannedPhases(data));
  const repeating = data.phases.filter(({ id }) => data.repeat.includes(id)).map(({ name }) => name);
  return {
    frame: framePage(site, {
      title: data.name,
      section: '/journeys/',
      crumbs: [{ text: messages.shell.journeys, to: '/journeys/' }],
      record: journey,
      search: { kind: messages.search.kinds.journey },
    }),
    name: data.name,
    lead: [m.phaseCount(data.phases.length), m.lead(onboarding, cycle)],
    facts: [
      {
        label: m.clients,
        value: f.number(site.graph.clients(keyOf(journey)).size),
        to: clientsLink(journey, site)?.to,
      },
    ],
    course: courseView(data, site),
    repeats: repeating.length > 0 ? m.repeats(f.list(repeating)) : undefined,
    phases: phaseViews(journey, site),
    hasGate: data.ready_for_kickoff.length > 0 || data.phases.some(({ stage }) => stage === 'onboarding'),
    gate: data.ready_for_kickoff.map((condition) => ({
      text: conditionText(condition, site),
      to: conditionPlace(condition),
    })),
    edit: editLink(playbook.site.data, journey.file),
    file: journey.file,
    connections: connectionsView(journey, site, { uses: TOLD, clients: true }),
    text: journey.markdown.trim(),
  };
}

function phaseViews(journey: RecordOf<'journey'>, site: Site): PhaseView[] {
  const { messages, playbook } = site;
  const m = messages.journey;
  const { repeat } = journey.data;
  return plannedPhases(journey.data)
    .filter(({ cycle }) => cycle < 2)
    .map(({ phase, from, to }, index) => ({
      id: phase.id,
      number: index + 1,
      name: phase.name,
      when: [messages.stage[phase.stage], durationText(phase.lasts, site), m.fromDay(from + 1, to)].join(
        ', ',
      ),
      repeats: repeat.includes(phase.id),
      goal: phase.goal && asSentence(phase.goal),
      entry: phase.entry,
      exit: phase.exit,
      sops: phase.sops.map((id) => ({
        text: playbook.of.sop.get(id)?.data.title ?? id,
        to: `/sops/${id}/`,
      })),
      touchpoints: phase.touchpoints,
      clients: capped(
        clientsInPhase(site, journey.id, phase.id).flatMap((state) => {
          const { current } = state.timeline;
          if (!current) return [];
          return [{ ...clientRef(state, site), day: dayOfPhase(current, site), over: current.over > 0 }];
        }),
        MOST_CLIENTS,
        `/clients/?phase=${phase.id}&uses=journey:${journey.id}`,
      ),
    }));
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
