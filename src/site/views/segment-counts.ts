import type { ClientState } from '../../playbook/client-state.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import { presentClients } from './client-refs.ts';
import { sourceText } from './segment-rule.ts';

/** One count of a segment's clients beside what the records say. */
export interface CountView {
  source: string;
  clients: string;
  difference: string;
  /** Managers that this count asks for: clients by clients per manager, rounded up. */
  managers: string;
  why: string;
}

/** The clients in a segment, declared or by rule, who have not left. */
export function clientsIn(segment: string, site: Site): ClientState[] {
  return presentClients(site).filter((state) => state.segmentation.segment === segment);
}

export function managersNeeded(clients: number, { data }: RecordOf<'segment'>): number {
  return Math.ceil(clients / data.clients_per_manager);
}

/** The records' own count first, then every count kept elsewhere, as it is. */
export function countViews(segment: RecordOf<'segment'>, site: Site): CountView[] {
  const m = site.messages.segment;
  const { formats: f } = site;
  const real = clientsIn(segment.id, site).length;
  const view = (source: string, clients: number, difference: string): CountView => ({
    source,
    clients: f.number(clients),
    difference,
    managers: f.number(managersNeeded(clients, segment)),
    why: m.managersWhy(clients, segment.data.clients_per_manager),
  });
  const elsewhere = Object.entries(segment.data.declared_clients).map(([source, count]) => {
    const by = f.number(Math.abs(count - real));
    return view(sourceText(source), count, count > real ? m.more(by) : count < real ? m.fewer(by) : m.same);
  });
  return [view(m.records, real, ''), ...elsewhere];
}
