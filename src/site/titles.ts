import type { Playbook } from '../playbook/playbook.ts';
import type { AnyRecord } from '../records/record.ts';
import { procedureOf } from '../playbook/procedures.ts';

/** What a record is called where it is linked to. */
export function titleOf(record: AnyRecord, playbook: Playbook): string {
  switch (record.kind) {
    case 'checklist':
      return withClient(record, playbook, procedureOf(playbook, record.id)?.data.title);
    case 'briefing':
      return withClient(record, playbook, playbook.of.questionnaire.get(record.id)?.data.title);
    case 'scope':
    case 'access':
    case 'plan':
    case 'metrics':
    case 'touchpoint':
      return withClient(record, playbook, undefined);
    default:
      return 'title' in record.data ? record.data.title : record.data.name;
  }
}

function withClient(record: AnyRecord, playbook: Playbook, title: string | undefined): string {
  const client = playbook.clients.get(record.client ?? '')?.client.data.name ?? record.client ?? '';
  return title === undefined ? client : `${client}: ${title}`;
}

/** The name of a person or role, or the text itself where it is somebody else's name. */
export function nameOf(who: string, playbook: Playbook): string {
  return playbook.of.person.get(who)?.data.name ?? playbook.of.role.get(who)?.data.name ?? who;
}
