/** The playbook that a new record is written for, and what the record would change of it. */
import { existsSync } from 'node:fs';
import { linkPlaybook } from '../../playbook/link.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { dayIn } from '../../playbook/today.ts';
import type { PlaybookSource } from '../../playbook-source.ts';
import type { Problem } from '../../records/diagnostic.ts';
import { type LoadedContent, loadContent } from '../../records/load.ts';
import { MAX_BYTES } from '../../records/content-files.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { placeOf } from '../../records/place.ts';
import { rules } from '../../records/rules.ts';
import { findSecrets } from '../../records/secrets/find-secrets.ts';

export interface Desk {
  content: string;
  today: string;
  loaded: LoadedContent;
  /** Absent where there is no readable site.md. */
  playbook: Playbook | undefined;
}

const nothing: LoadedContent = {
  records: [],
  broken: [],
  incomplete: false,
  places: [],
  diagnostics: [],
  locate: () => [],
};

/**
 * Reads a content folder to write into it. The first record of all may make the folder.
 *
 * @throws ContentFolderError if the folder does not exist and is not to be made.
 */
export function openDesk({ content, today }: PlaybookSource, now: Date, isFirst: boolean): Desk {
  const loaded = isFirst && !existsSync(content) ? nothing : loadContent(content);
  const site = loaded.records.find((record) => record.kind === 'site')?.data;
  const day = today ?? site?.as_of ?? dayIn(site?.timezone ?? 'UTC', now);
  const { playbook } = linkPlaybook(loaded.records, loaded.places, day, day, loaded.broken);
  return { content, today: day, loaded, playbook };
}

/** What is wrong with a new record, by itself or beside the others; notes are no reason not to write it. */
export function problemsOf({ loaded, today }: Desk, path: string, text: string): Problem[] {
  const placement = placeOf(path);
  if (!('place' in placement)) return [placement.problem];
  const ids = (kind: string) => loaded.places.filter((place) => place.kind === kind).map(({ id }) => id);
  const parsed = parseRecord(path, placement.place, text, ids);
  const { record } = parsed;
  const problems = [...sizeProblems(text), ...findSecrets(text).problems, ...parsed.problems];
  if (!record) return problems.filter(isWrong);
  const { problems: linked } = linkPlaybook(
    [...loaded.records, record],
    [...loaded.places, placement.place],
    today,
    today,
    loaded.broken,
  );
  // what others lack beside it is told by the check
  const brought = linked.filter(({ file }) => file === path).map(({ problem }) => problem);
  return [...problems, ...brought].filter(isWrong);
}

function isWrong({ rule, severity = rules[rule].severity }: Problem): boolean {
  return severity !== 'info';
}

function sizeProblems(text: string): Problem[] {
  if (Buffer.byteLength(text) <= MAX_BYTES) return [];
  return [
    {
      rule: 'file-too-large',
      message: 'The record would be larger than 1 MB, and no record may be.',
      hint: 'Divide what it holds among several.',
    },
  ];
}
