import { framePage, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { isActive } from '../../playbook/portfolio.ts';
import { type CourseView, courseLengths, courseView, plannedPhases } from './course-view.ts';
import { newJourneyText } from './org-texts.ts';

export interface JourneysView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  journeys: { id: string; name: string; to: string; answer: string; clients: string; course: CourseView }[];
  add: string | undefined;
}

/** All journeys with their planned course. */
export function journeysView(site: Site): JourneysView {
  const { messages, playbook } = site;
  const m = messages.journey;
  const states = [...site.states.values()].filter(isActive);
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/journeys/',
      search: { kind: messages.search.kinds.overview },
    }),
    title: m.listTitle,
    lead: m.listLead(playbook.of.journey.size),
    journeys: [...playbook.of.journey.values()].map(({ id, data }) => {
      const { onboarding, cycle } = courseLengths(plannedPhases(data));
      const clients = states.filter(({ file }) => file.client.data.journey === id).length;
      return {
        id,
        name: data.name,
        to: `/journeys/${id}/`,
        answer: m.lead(onboarding, cycle),
        clients: messages.counts.clients(clients),
        course: courseView(data, site),
      };
    }),
    add: newRecordLink(playbook.site.data, 'journeys/new-journey.md', newJourneyText()),
  };
}
