import { newText } from '../new-records.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';

/** One of the first records of a playbook. */
export interface SetupStep {
  what: string;
  why: string;
  /** Whether there is one, and which comes next. */
  state: 'done' | 'next' | 'later';
  word: string;
  /** The web editor with the record begun; absent where it is there, or where site.md names no repository. */
  link: string | undefined;
  act: string;
  /** Which file to write, where there is no web editor to open. */
  file: string | undefined;
}

/** The records that the first page needs, in the order in which they name each other. */
export function setupView(site: Site): SetupStep[] {
  const { messages, playbook } = site;
  const { begin: m } = messages;
  const { role, person, journey } = playbook.of;
  const all = [
    {
      ...m.steps.role,
      count: role.size,
      file: 'roles/new-role.md',
      text: newText('role', site),
      act: messages.team.add,
    },
    {
      ...m.steps.person,
      count: person.size,
      file: 'people/new-person.md',
      text: newText('person', site),
      act: m.addPerson,
    },
    {
      ...m.steps.journey,
      count: journey.size,
      file: 'journeys/new-journey.md',
      text: newText('journey', site),
      act: messages.journey.add,
    },
    {
      ...m.steps.client,
      count: playbook.clients.size,
      file: 'clients/new-client/client.md',
      text: newText('client', site),
      act: messages.portfolio.addClient,
    },
  ];
  const first = all.findIndex(({ count }) => count === 0);
  return all.map(({ what, why, count, file, text, act }, index) => {
    const state = count > 0 ? 'done' : index === first ? 'next' : 'later';
    const link = state === 'done' ? undefined : newRecordLink(playbook.site.data, file, text);
    const path = `${playbook.site.data.content_folder}/${file}`;
    return {
      ...{ what, why, state, word: m.state[state], link, act },
      file: state === 'done' || link !== undefined ? undefined : m.fileHere(path),
    };
  });
}
