import type { Kind } from '../../schemas/kind-names.ts';
import type { AnyRecord } from '../records/record.ts';

/** Folder of the pages of a kind that has a page for each record. */
const folders: Partial<Record<Kind, string>> = {
  client: 'clients',
  sop: 'sops',
  journey: 'journeys',
  segment: 'segments',
  questionnaire: 'questionnaires',
  play: 'plays',
  map: 'maps',
  research: 'research',
  handbook: 'handbook',
};

/** The address of a record's page, from the root of the site, with a slash at both ends. */
export function addressOf(record: Pick<AnyRecord, 'kind' | 'id' | 'client'>): string {
  const client = `/clients/${record.client}/`;
  switch (record.kind) {
    case 'site':
      return '/';
    case 'alert':
      return `/alerts/#${record.id}`;
    case 'person':
    case 'role':
      return `/team/#${record.id}`;
    case 'scope':
      return `${client}scope/`;
    case 'change':
      return `${client}scope/#change-${record.id.slice(0, 4)}`;
    case 'checklist':
      return `${client}checklists/${record.id}/`;
    case 'briefing':
      return `${client}briefing/${record.id}/`;
    case 'access':
      return `${client}access/`;
    case 'plan':
      return `${client}plan/`;
    case 'metrics':
      return `${client}#numbers`;
    case 'touchpoint':
      return `${client}#t-${record.id}`;
    case 'handbook':
      return `/handbook/${record.id.replace(/(^|\/)index$/, '')}/`.replace('//', '/');
    default:
      return `/${folders[record.kind]}/${record.id}/`;
  }
}

/** Addresses that are pages without being the page of a record. */
export const overviewAddresses = [
  '/',
  '/clients/',
  '/sops/',
  '/journeys/',
  '/segments/',
  '/questionnaires/',
  '/alerts/',
  '/plays/',
  '/calendar/',
  '/maps/',
  '/research/',
  '/handbook/',
  '/team/',
  '/capacity/',
  '/search/',
  '/rules/',
  '/connections/',
] as const;
