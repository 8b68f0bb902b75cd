/** The graph of the playbook: who leans on whom in the organisation, and how many clients stand behind it. */
import type { Kind } from '../../schemas/kind-names.ts';
import type { AnyRecord } from '../records/record.ts';
import type { ClientState } from './client-state.ts';
import { keyOf, type Playbook, type RecordKey } from './playbook.ts';
import type { Use } from './uses.ts';

/** One record of the organisation uses another. */
export interface Edge extends Use {
  target: AnyRecord;
}

export interface Graph {
  /** The records of the organisation, by kind and id. */
  records: ReadonlyMap<RecordKey, AnyRecord>;
  /** In the order of the records that use. */
  edges: readonly Edge[];
  usedBy(key: RecordKey): readonly Edge[];
  leansOn(key: RecordKey): readonly Edge[];
  /** Ids of the clients still with us that use a record themselves: who follow a journey, have a run, were sent a briefing. */
  clients(key: RecordKey): ReadonlySet<string>;
  /** Those, and the clients of all that leans on the record in its turn: whom a change of it touches. */
  reach(key: RecordKey): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** A mention in a text carries no work: it passes no clients on. */
export function isMention({ as }: Pick<Use, 'as'>): boolean {
  return as.endsWith('.link') || as.endsWith('.shown');
}

/** Uses that pass no clients on: a client says itself which journey it follows, and who serves a segment has others too. */
const aside = new Set(['segment.journey', 'person.segments']);

/** Whether the clients of a record that uses another are touched by a change of that other. */
function passesOn({ as }: Edge): boolean {
  return !isMention({ as }) && !as.endsWith('.phase') && !aside.has(as);
}

/** Whether a kind is the organisation's: not what lies in the folder of a client. */
export function isOfOrganisation(record: Pick<AnyRecord, 'client'>): boolean {
  return record.client === undefined;
}

export function makeGraph(playbook: Playbook, states: Iterable<ClientState>): Graph {
  const records = new Map<RecordKey, AnyRecord>();
  for (const ofKind of Object.values(playbook.of) as ReadonlyMap<string, AnyRecord>[])
    for (const record of ofKind.values()) if (isOfOrganisation(record)) records.set(keyOf(record), record);
  const edges = edgesOf(playbook, records);
  const into = groupBy(edges, ({ to }) => to);
  const outOf = groupBy(edges, ({ from }) => keyOf(from));
  const clients = clientsOf(playbook, states);
  const reached = new Map<RecordKey, ReadonlySet<string>>();
  const reach = (key: RecordKey): ReadonlySet<string> => {
    const known = reached.get(key) ?? reachOf(key, into, clients);
    reached.set(key, known);
    return known;
  };
  return {
    records,
    edges,
    usedBy: (key) => into.get(key) ?? [],
    leansOn: (key) => outOf.get(key) ?? [],
    clients: (key) => clients.get(key) ?? NONE,
    reach,
  };
}

function edgesOf({ uses }: Playbook, records: ReadonlyMap<RecordKey, AnyRecord>): Edge[] {
  const position = new Map([...records.keys()].map((key, index) => [key, index]));
  const at = (record: AnyRecord) => position.get(keyOf(record)) ?? 0;
  return [...uses]
    .flatMap(([key, list]): Edge[] => {
      const target = records.get(key);
      if (!target) return [];
      return list.filter(({ from }) => isOfOrganisation(from)).map((use) => ({ ...use, target }));
    })
    .sort((a, b) => at(a.from) - at(b.from) || at(a.target) - at(b.target));
}

/** Who uses what themselves. Segments, alerts and plays are those that the rules give a client on the day; plays also have runs. */
function clientsOf({ uses }: Playbook, states: Iterable<ClientState>): Map<RecordKey, Set<string>> {
  const clients = new Map<RecordKey, Set<string>>();
  const note = (key: RecordKey, client: string) => {
    const known = clients.get(key);
    if (known) known.add(client);
    else clients.set(key, new Set([client]));
  };
  const present = new Set<string>();
  for (const { file, standing, segmentation, alerts, plays } of states) {
    if (standing === 'ended') continue;
    present.add(file.id);
    if (segmentation.segment !== undefined) note(`segment:${segmentation.segment}`, file.id);
    for (const { rule } of alerts) note(`alert:${rule.id}`, file.id);
    for (const { play } of plays) note(`play:${play}`, file.id);
  }
  const byRule = new Set<Kind>(['segment', 'alert', 'play']);
  for (const [key, list] of uses) {
    // keys begin with a kind
    const isByRule = byRule.has(key.slice(0, key.indexOf(':')) as Kind);
    for (const use of list) {
      if (isByRule && use.as !== 'checklist.file') continue;
      const { client } = use.from;
      if (client !== undefined && present.has(client) && !isMention(use)) note(key, client);
    }
  }
  return clients;
}

/** Walks against the edges; what has been seen is not walked again, so that circles end. */
function reachOf(
  key: RecordKey,
  into: ReadonlyMap<RecordKey, readonly Edge[]>,
  clients: ReadonlyMap<RecordKey, ReadonlySet<string>>,
): Set<string> {
  const seen = new Set([key]);
  const reached = new Set<string>();
  for (const each of seen) {
    for (const client of clients.get(each) ?? NONE) reached.add(client);
    for (const edge of into.get(each) ?? []) if (passesOn(edge)) seen.add(keyOf(edge.from));
  }
  return reached;
}

function groupBy<T>(all: readonly T[], keyFor: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyFor(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
