import { clientPart } from '../../../schemas/audience.ts';
import { type Person, personSchema } from '../../../schemas/person.ts';
import { nameOf } from '../titles.ts';
import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';

/** Who is who on both sides, what each is asked about, and how people reach each other. */
export function peoplePart({ client, site }: PackSource): PackPart {
  const { messages, playbook } = site;
  const m = messages.client;
  const { name, contacts, team, communication, owner } = client.file.client.data;
  const ours = team.some(({ person }) => person === owner)
    ? team
    : [{ person: owner, for: messages.packs.answersForYou }, ...team];
  const fact = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  return {
    kind: 'table',
    id: 'people',
    title: m.who,
    table: {
      columns: [{ label: m.name, isShort: true }, { label: m.about }, { label: messages.packs.reach }],
      groups: [
        {
          title: name,
          rows: contacts.map((contact) => [
            {
              text: contact.name,
              more: [contact.title, contact.decides ? m.decides : undefined].filter(Boolean).join(', '),
            },
            { text: contact.purposes.join(', ') },
            { text: contact.email ?? '', more: contact.whatsapp ?? contact.phone },
          ]),
        },
        {
          title: playbook.site.data.name,
          rows: ours.map(({ person, for: duty }) => [
            { text: nameOf(person, playbook) },
            { text: duty },
            { text: knownOf(playbook.of.person.get(person)?.data)?.email ?? '' },
          ]),
        },
      ].filter(({ rows }) => rows.length > 0),
    },
    below: {
      title: m.communication,
      facts: [
        ...fact(m.hours, communication?.hours),
        ...fact(m.channel, communication?.channel),
        ...fact(m.meetings, communication?.meetings),
      ],
    },
  };
}

/** What a client may know of somebody of the team. */
function knownOf(person: Person | undefined): Pick<Person, 'email'> | undefined {
  // of what the client may see, nothing is lost that this asks for
  return person && (clientPart(personSchema, person) as Pick<Person, 'email'>);
}
