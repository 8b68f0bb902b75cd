/** Names of people that are written freely: who was there, who promised to do something. */
import { isId } from '../../../schemas/values.ts';
import type { Plan } from '../../../schemas/plan.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import type { Known } from '../link.ts';

/** Two people may well be called alike; more letters than these are not taken for a slip. */
const MOST_SLIPS = 2;

/** Names in touchpoints, plans and briefings that are nearly those of a person of the team or of a contact, or look like an id and are none. */
export function misspeltPeople(
  records: readonly AnyRecord[],
  known: Known,
): (record: AnyRecord) => Problem[] {
  const ids = known.ids.person;
  const team = new Map([...ids].map((id) => [id, id]));
  const contacts = new Map<string, readonly string[]>();
  for (const record of records) {
    if (record.kind === 'person') team.set(record.data.name, record.id);
    if (record.kind === 'client')
      contacts.set(
        record.id,
        record.data.contacts.map(({ name }) => name),
      );
  }
  const look = (name: string, theirs: readonly string[] | undefined): string | undefined => {
    if (ids.has(name) || known.ids.role.has(name) || !theirs || theirs.includes(name)) return undefined;
    const meant = nearest(name, [...theirs, ...team.keys()], MOST_SLIPS);
    if (meant !== undefined)
      return `Did you mean \`${team.get(meant) ?? meant}\`?${theirs.includes(meant) ? OR_ADD : ''}`;
    return isId(name) && name.includes('-')
      ? `Create \`people/${name}.md\`, or write the name of a contact.`
      : undefined;
  };
  const found = new Map<string, string | undefined>();
  return (record) => {
    const client = record.client ?? '';
    return namesIn(record).flatMap(([name, path]) => {
      const key = `${client}/${name}`;
      if (!found.has(key)) found.set(key, look(name, contacts.get(client)));
      const hint = found.get(key);
      return hint === undefined ? [] : [unknownPerson(name, path, hint)];
    });
  };
}

function namesIn(record: AnyRecord): [string, DataPath][] {
  if (record.kind === 'plan') return ownersOf(record.data);
  if (record.kind === 'briefing') {
    const { who } = record.data;
    return who === undefined ? [] : [[who, ['who']]];
  }
  if (record.kind !== 'touchpoint') return [];
  const { attendees, next } = record.data;
  return [
    ...attendees.map((name, index): [string, DataPath] => [name, ['attendees', index]]),
    ...next.map(({ who }, index): [string, DataPath] => [who, ['next', index, 'who']]),
  ];
}

function ownersOf({ objectives }: Plan): [string, DataPath][] {
  return objectives.flatMap(({ actions }, objective) =>
    actions.flatMap(({ deliverables }, action) =>
      deliverables.flatMap(({ owner }, index): [string, DataPath][] => {
        const path = ['objectives', objective, 'actions', action, 'deliverables', index, 'owner'];
        return owner === undefined ? [] : [[owner, path]];
      }),
    ),
  );
}

const OR_ADD = ' If it is somebody else, add them to `contacts` in client.md.';

function unknownPerson(name: string, path: DataPath, hint: string): Problem {
  return {
    rule: 'unknown-person',
    path,
    message: `\`${name}\` is neither a person of the team nor a contact of the client.`,
    hint,
  };
}
