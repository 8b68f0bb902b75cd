import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { isId } from '../../schemas/values.ts';
import type { Problem } from '../records/diagnostic.ts';
import type { Place } from '../records/place.ts';
import type { AnyRecord, BrokenRecord, RecordOf } from '../records/record.ts';
import { addressOf, overviewAddresses } from './addresses.ts';
import { type AddressFinder, brokenLink, linksOf, makeAddressFinder } from './body-links.ts';
import { embedsOf } from './embeds.ts';
import { lintRecords } from './lint.ts';
import { type ClientFile, idAmongKind, keyOf, type Playbook, type RecordKey } from './playbook.ts';
import { type FoundReference, referencesOf } from './references.ts';
import { phasesNamedBy, type Uses, useCollector } from './uses.ts';

/** A problem of a record that only shows beside the others. */
export interface LinkProblem {
  file: string;
  problem: Problem;
}

export interface Linked {
  /** Absent when site.md could not be read: without it there is nothing to show. */
  playbook: Playbook | undefined;
  problems: LinkProblem[];
}

/** What the files of a folder amount to, whether or not each could be read. */
export interface Known {
  ids: Record<Kind, ReadonlySet<string>>;
  addresses: ReadonlySet<string>;
}

/**
 * Joins records into a playbook and finds the references and links that lead nowhere. Pure: the same records and day
 * give the same playbook, in whatever order the records come.
 *
 * @param present the day on which the records were last true, where today is a day of the past that is looked back at.
 * @param broken files with errors; what they refer to is looked for all the same, and nothing else is made of them.
 */
export function linkPlaybook(
  given: readonly AnyRecord[],
  places: readonly Place[],
  today: string,
  present = today,
  broken: readonly BrokenRecord[] = [],
): Linked {
  const records = [...given].sort((a, b) => compare(a.file, b.file));
  const known = whatIsKnown(places);
  const { uses, add } = useCollector();
  const problems: LinkProblem[] = [];
  const byAddress = new Map(records.map((record) => [addressOf(record), record]));
  let findAddress: AddressFinder | undefined;
  const phases = phaseFinder(records);

  for (const record of records) {
    const use = (to: RecordKey, how: string, part?: string) =>
      add({ from: record, to, as: how.includes('.') ? how : `${record.kind}.${how}`, part });
    for (const reference of referencesOf(record)) {
      const kind = kindOfReferred(reference, known);
      if (kind) use(keyOf({ kind, id: reference.id }), reference.as, reference.part);
      else problems.push({ file: record.file, problem: reference.problem(candidatesOf(reference, known)) });
    }
    for (const link of linksOf(record)) {
      const page = link.address?.replace(/#.*$/, '');
      const target = byAddress.get(link.address ?? '') ?? byAddress.get(page ?? '');
      if (target) use(keyOf(target), 'link');
      if (target || known.addresses.has(page ?? '')) continue;
      findAddress ??= makeAddressFinder(known.addresses);
      problems.push({ file: record.file, problem: brokenLink(link, known.addresses, findAddress) });
    }
    for (const { to, id, shown } of embedsOf(record)) {
      if (known.ids[to].has(id)) use(keyOf({ kind: to, id }), shown ? 'shown' : 'link');
    }
    for (const named of phasesNamedBy(record)) {
      for (const journey of phases(named)) use(keyOf(journey), 'phase', named.phase);
    }
  }
  for (const record of broken) {
    for (const reference of referencesOf(record)) {
      // a text that is no id was told by the schema
      if (isId(reference.id) && !kindOfReferred(reference, known)) {
        problems.push({ file: record.file, problem: reference.problem(candidatesOf(reference, known)) });
      }
    }
    for (const link of linksOf(record)) {
      if (known.addresses.has(link.address?.replace(/#.*$/, '') ?? '') || byAddress.has(link.address ?? ''))
        continue;
      findAddress ??= makeAddressFinder(known.addresses);
      problems.push({ file: record.file, problem: brokenLink(link, known.addresses, findAddress) });
    }
  }
  problems.push(...lintRecords(records, known, present));
  return { playbook: assemble(records, uses, today), problems };
}

/** Finds the journeys that have a phase: every one, or the one that is meant. */
function phaseFinder(records: readonly AnyRecord[]) {
  const journeys = records.flatMap((record) => (record.kind === 'journey' ? [record] : []));
  return ({ phase, journey }: { phase: string; journey: string | undefined }) =>
    journeys
      .filter(({ id }) => journey === undefined || id === journey)
      .filter(({ data }) => data.phases.some(({ id }) => id === phase));
}

function whatIsKnown(places: readonly Place[]): Known {
  const ids = {} as Record<Kind, Set<string>>; // filled for every kind on the next line
  for (const kind of kinds) ids[kind] = new Set();
  for (const { kind, id } of places) ids[kind].add(id);
  const addresses = places.map(({ kind, id, client }) => addressOf({ kind, id, client }));
  return { ids, addresses: new Set([...overviewAddresses, ...addresses]) };
}

/** The kind of the record that a reference leads to; undefined where it leads nowhere. */
function kindOfReferred({ to, or = [], id }: FoundReference, { ids }: Known): Kind | undefined {
  return [to, ...or].find((kind) => ids[kind].has(id));
}

function candidatesOf({ to, or = [] }: FoundReference, { ids }: Known): string[] {
  return [to, ...or].flatMap((kind) => [...ids[kind]]);
}

function assemble(records: readonly AnyRecord[], uses: Uses, today: string): Playbook | undefined {
  const of = {} as { [K in Kind]: Map<string, RecordOf<K>> }; // filled for every kind on the next line
  for (const kind of kinds) Object.assign(of, { [kind]: new Map() });
  const clients = new Map<string, ClientFile>();
  // the order of ids is not that of files: clients/ana-maria/ comes before clients/ana/
  const named = records.map((record) => ({ id: idAmongKind(record), record }));
  for (const { id, record } of named.sort((a, b) => compare(a.id, b.id))) {
    if (record.kind === 'client') clients.set(record.id, emptyFile(record));
    // each map holds the records of its own kind
    (of[record.kind] as Map<string, AnyRecord>).set(id, record);
  }
  for (const { record } of named) {
    const file = record.client === undefined ? undefined : clients.get(record.client);
    if (!file) continue;
    if (record.kind === 'scope') file.scope = record;
    if (record.kind === 'change') file.changes.push(record);
    if (record.kind === 'access') file.access = record;
    if (record.kind === 'plan') file.plan = record;
    if (record.kind === 'metrics') file.metrics = record;
    if (record.kind === 'checklist') file.checklists.push(record);
    if (record.kind === 'briefing') file.briefings.push(record);
    if (record.kind === 'touchpoint') file.touchpoints.push(record);
  }
  for (const file of clients.values()) file.touchpoints.reverse();
  const site = of.site.get('site');
  return site && { site, today, of, clients, uses, size: records.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function emptyFile(client: RecordOf<'client'>): ClientFile {
  return {
    id: client.id,
    client,
    scope: undefined,
    changes: [],
    access: undefined,
    plan: undefined,
    metrics: undefined,
    checklists: [],
    briefings: [],
    touchpoints: [],
  };
}
