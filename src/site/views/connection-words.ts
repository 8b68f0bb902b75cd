import { addressOf } from '../../playbook/addresses.ts';
import type { Edge } from '../../playbook/graph.ts';
import { keyOf } from '../../playbook/playbook.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { titleOf } from '../titles.ts';

type Named = Pick<AnyRecord, 'kind' | 'id' | 'client'>;

export function kindWord(kind: string, site: Site, of: 'kinds' | 'groups' = 'kinds'): string {
  const words: Record<string, string> = site.messages.connections[of];
  return words[kind] ?? kind;
}

/** What the used record is to the one that uses it: "owner", "phase Welcome", "3 steps". */
export function howText(edge: Edge, site: Site): string {
  const { how, field, otherField, mentioned, shown } = site.messages.connections;
  const [last = ''] = edge.as.split('.').slice(-1);
  if (last === 'link') return mentioned(edge.times);
  if (last === 'shown') return shown;
  const words: Record<string, (part: string, times: number) => string> = how;
  const fields: Record<string, string> = field;
  const text = words[edge.as]?.(partName(edge), edge.times) ?? fields[last];
  return text ?? otherField(edge.as.replace(/^[^.]*\./, ''));
}

/** The name of a phase, in the journey that uses or is used. */
function partName({ from, target, part = '' }: Edge): string {
  const journey = from.kind === 'journey' ? from : target;
  const phases = journey.kind === 'journey' ? journey.data.phases : [];
  return phases.find(({ id }) => id === part)?.name ?? part;
}

/** To the page of a record, and on it to the phase that a use is about. */
export function recordLink(record: AnyRecord, site: Site, part?: string): Link {
  const address = addressOf(record);
  const isPhase = record.kind === 'journey' && record.data.phases.some(({ id }) => id === part);
  return { text: titleOf(record, site.playbook), to: isPhase ? `${address}#${part}` : address };
}

/** The id of a record in the overview: `sop-qbr`. */
export function anchorOf(record: Named): string {
  return keyOf(record).replaceAll(/[^a-z0-9-]+/g, '-');
}

/** The clients that use a record themselves, counted, with the table of them. */
export function clientsLink(record: Named, site: Site): (Link & { how: string }) | undefined {
  const { connections: m } = site.messages;
  const count = site.graph.clients(keyOf(record)).size;
  const how: Record<string, string> = m.clientsHow;
  const what = how[record.kind];
  if (count === 0 || what === undefined) return undefined;
  const filter = record.kind === 'alert' ? `alert=${record.id}` : `uses=${record.kind}:${record.id}`;
  return { text: m.clients(count), how: what, to: `/clients/?${filter}` };
}
