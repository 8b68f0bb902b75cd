import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { namedAfter, schemas } from '../../schemas/kinds.ts';
import { collectReferences } from '../../schemas/walk.ts';
import { markFences } from '../records/bodies/lines.ts';
import type { Problem } from '../records/diagnostic.ts';
import type { Place } from '../records/place.ts';
import type { AnyRecord, RecordOf } from '../records/record.ts';
import { nearest } from '../records/suggest.ts';
import { addressOf, overviewAddresses } from './addresses.ts';
import { type ClientFile, idAmongKind, keyOf, type Playbook, type RecordKey } from './playbook.ts';

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
interface Known {
  ids: Record<Kind, string[]>;
  addresses: Set<string>;
}

/** Joins records into a playbook and finds the references and links that lead nowhere. Pure: the same records and day give the same playbook. */
export function linkPlaybook(records: readonly AnyRecord[], places: readonly Place[], today: string): Linked {
  const known = whatIsKnown(places);
  const backlinks = new Map<RecordKey, AnyRecord[]>();
  const problems: LinkProblem[] = [];
  const byAddress = new Map(records.map((record) => [addressOf(record), record]));
  const note = (target: RecordKey, from: AnyRecord) => {
    const list = backlinks.get(target);
    if (!list) backlinks.set(target, [from]);
    else if (!list.includes(from)) list.push(from);
  };

  for (const record of records) {
    const found = [...referencesOf(record), ...bodyReferencesOf(record)];
    for (const { to, id, problem } of found) {
      if (known.ids[to].includes(id)) note(keyOf({ kind: to, id }), record);
      else problems.push({ file: record.file, problem: problem(known.ids[to]) });
    }
    for (const { address, line } of linksOf(record)) {
      const target = byAddress.get(address) ?? byAddress.get(address.replace(/#.*$/, ''));
      if (target && target !== record) note(keyOf(target), record);
      if (!target && !known.addresses.has(address.replace(/#.*$/, ''))) {
        problems.push({ file: record.file, problem: brokenLink(address, line, known.addresses) });
      }
    }
    problems.push(...lint(record).map((problem) => ({ file: record.file, problem })));
  }
  problems.push(...unknownAnswers(records));
  return { playbook: assemble(records, backlinks, today), problems };
}

function whatIsKnown(places: readonly Place[]): Known {
  const ids = {} as Record<Kind, string[]>; // filled for every kind on the next line
  for (const kind of kinds)
    ids[kind] = places.filter((place) => place.kind === kind).map((place) => place.id);
  const addresses = places.map((place) =>
    addressOf({ kind: place.kind, id: place.id, client: place.client }),
  );
  return { ids, addresses: new Set([...overviewAddresses, ...addresses]) };
}

interface FoundReference {
  to: Kind;
  id: string;
  problem: (candidates: readonly string[]) => Problem;
}

function referencesOf(record: AnyRecord): FoundReference[] {
  const inData = collectReferences(schemas[record.kind], record.data).map(({ path, to, id }) => ({
    to,
    id,
    problem: (candidates: readonly string[]) => ({ ...unknownReference(to, id, candidates), path }),
  }));
  const to = namedAfter[record.kind];
  if (!to) return inData;
  const byName = (candidates: readonly string[]): Problem => {
    const meant = nearest(record.id, candidates);
    return {
      ...unknownReference(to, record.id, candidates),
      line: 1,
      message: `The file is named after the ${to} \`${record.id}\`, which does not exist.`,
      hint: meant ? `Rename it to \`${meant}.md\`.` : `Name it after one of ${list(candidates)}.`,
    };
  };
  return [...inData, { to, id: record.id, problem: byName }];
}

function bodyReferencesOf(record: AnyRecord): FoundReference[] {
  if (record.kind !== 'sop' && record.kind !== 'checklist') return [];
  const steps = record.body.sections.flatMap((section) => section.steps);
  return steps.flatMap((step) => {
    const named: [Kind, string | undefined][] = [
      ['role', step.role],
      ['person', step.by],
    ];
    return named.flatMap(([to, id]) =>
      id === undefined
        ? []
        : [
            {
              to,
              id,
              problem: (candidates: readonly string[]) => ({
                ...unknownReference(to, id, candidates),
                line: step.line,
              }),
            },
          ],
    );
  });
}

function unknownReference(to: Kind, id: string, candidates: readonly string[]): Problem {
  const meant = nearest(id, candidates);
  return {
    rule: 'unknown-reference',
    message: `There is no ${to} \`${id}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : candidates.length > 0
        ? `Write one of ${list(candidates)}.`
        : `Create the ${to} first.`,
  };
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).map((id) => `\`${id}\``);
  return ids.length > shown.length
    ? `${shown.join(', ')} and ${ids.length - shown.length} more`
    : shown.join(', ');
}

/** Links from a body to other pages of the playbook: those that begin with a slash. */
function linksOf(record: AnyRecord): { address: string; line: number }[] {
  if (!record.markdown.includes('](/')) return [];
  return markFences(record.markdown, record.markdownLine).flatMap(({ text, number, fenced }) =>
    fenced
      ? []
      : [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((found) => ({ address: found[1] ?? '/', line: number })),
  );
}

function brokenLink(address: string, line: number, addresses: ReadonlySet<string>): Problem {
  const meant =
    nearest(
      address,
      [...addresses].filter((known) => known.split('/')[1] === address.split('/')[1]),
    ) ?? nearest(address, [...addresses]);
  return {
    rule: 'broken-link',
    line,
    message: `There is no page \`${address}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : 'Links to other records look like `/sops/ID/` or `/clients/ID/`.',
  };
}

const QUESTIONS_LIMIT = 20;

function lint(record: AnyRecord): Problem[] {
  if (record.kind !== 'questionnaire' || record.data.questions.length <= QUESTIONS_LIMIT) return [];
  return [
    {
      rule: 'questionnaire-too-long',
      path: ['questions'],
      atKey: true,
      message: `The questionnaire has ${record.data.questions.length} questions; 15 to 20 is the most that clients answer.`,
      hint: 'Split it into several questionnaires, or ask the rest in a meeting.',
    },
  ];
}

function unknownAnswers(records: readonly AnyRecord[]): LinkProblem[] {
  const questions = new Map<string, string[]>();
  for (const record of records) {
    if (record.kind === 'questionnaire')
      questions.set(
        record.id,
        record.data.questions.map(({ id }) => id),
      );
  }
  const problem = (id: string, candidates: readonly string[], place: Partial<Problem>): Problem => {
    const meant = nearest(id, candidates);
    return {
      rule: 'unknown-answer',
      ...place,
      message: `There is no question \`${id}\` in this questionnaire.`,
      hint: meant ? `Did you mean \`${meant}\`?` : `Its questions are ${list(candidates)}.`,
    };
  };
  return records.flatMap((record) => {
    const asked = record.kind === 'briefing' ? questions.get(record.id) : undefined;
    if (record.kind !== 'briefing' || !asked) return [];
    const inData = Object.keys(record.data.answers).filter((id) => !asked.includes(id));
    const inBody = record.body.answers.filter(({ question }) => !asked.includes(question));
    return [
      ...inData.map((id) => problem(id, asked, { path: ['answers', id], atKey: true })),
      ...inBody.map(({ question, line }) => problem(question, asked, { line })),
    ].map((found) => ({ file: record.file, problem: found }));
  });
}

function assemble(
  records: readonly AnyRecord[],
  backlinks: Map<RecordKey, AnyRecord[]>,
  today: string,
): Playbook | undefined {
  const of = {} as { [K in Kind]: Map<string, RecordOf<K>> }; // filled for every kind on the next line
  for (const kind of kinds) Object.assign(of, { [kind]: new Map() });
  const clients = new Map<string, ClientFile>();
  for (const record of records) {
    if (record.kind === 'client') clients.set(record.id, emptyFile(record));
    // each map holds the records of its own kind
    (of[record.kind] as Map<string, AnyRecord>).set(idAmongKind(record), record);
  }
  for (const record of records) {
    const file = record.client === undefined ? undefined : clients.get(record.client);
    if (!file) continue;
    if (record.kind === 'scope') file.scope = record;
    if (record.kind === 'access') file.access = record;
    if (record.kind === 'plan') file.plan = record;
    if (record.kind === 'checklist') file.checklists.push(record);
    if (record.kind === 'briefing') file.briefings.push(record);
    if (record.kind === 'touchpoint') file.touchpoints.push(record);
  }
  for (const file of clients.values()) file.touchpoints.reverse();
  const site = of.site.get('site');
  return site && { site, today, of, clients, backlinks, size: records.length };
}

function emptyFile(client: RecordOf<'client'>): ClientFile {
  return {
    id: client.id,
    client,
    scope: undefined,
    access: undefined,
    plan: undefined,
    checklists: [],
    briefings: [],
    touchpoints: [],
  };
}
