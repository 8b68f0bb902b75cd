import { isActive } from '../../playbook/portfolio.ts';
import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { clientsInPhase } from './client-refs.ts';
import { type CourseView, courseLengths, courseView, plannedPhases } from './course-view.ts';
import { durationText } from './texts.ts';

/** A journey with its phases as rows. */
export interface JourneyLine {
  id: string;
  name: string;
  to: string;
  answer: string;
  clients: string;
  course: CourseView;
  phases: {
    name: string;
    to: string;
    goal: string | undefined;
    stage: string;
    length: string;
    days: string;
    sops: string;
    clients: string;
  }[];
}

export interface JourneysView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  journeys: JourneyLine[];
  add: string | undefined;
}

/** All journeys with their planned course. */
export function journeysView(site: Site): JourneysView {
  const { messages, playbook } = site;
  const m = messages.journey;
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/journeys/',
    }),
    title: m.listTitle,
    lead: m.listLead(playbook.of.journey.size),
    journeys: [...playbook.of.journey.values()].map((journey) => lineOf(journey, site)),
    add: newRecordLink(playbook.site.data, 'journeys/new-journey.md', newText('journey', site)),
  };
}

function lineOf({ id, data }: RecordOf<'journey'>, site: Site): JourneyLine {
  const { messages, formats: f } = site;
  const m = messages.journey;
  const planned = plannedPhases(data);
  const { onboarding, cycle } = courseLengths(planned);
  const clients = [...site.states.values()].filter(
    (state) => isActive(state) && state.file.client.data.journey === id,
  );
  return {
    id,
    name: data.name,
    to: `/journeys/${id}/`,
    answer: m.lead(onboarding, cycle),
    clients: messages.counts.clients(clients.length),
    course: courseView(data, site),
    phases: planned
      .filter((phase) => phase.cycle < 2)
      .map(({ phase, cycle: round, from, to }) => ({
        name: phase.name,
        to: `/journeys/${id}/#${phase.id}`,
        goal: phase.goal,
        stage: messages.stage[phase.stage],
        length: durationText(phase.lasts, site),
        days: round === 1 ? m.fromDayRepeats(from + 1, to) : m.fromDay(from + 1, to),
        sops: f.number(phase.sops.length),
        clients: f.number(clientsInPhase(site, id, phase.id).length),
      })),
  };
}
