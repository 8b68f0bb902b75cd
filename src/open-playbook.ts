import { diagramProblems } from './diagram-problems.ts';
import { linkPlaybook } from './playbook/link.ts';
import type { Playbook } from './playbook/playbook.ts';
import { editedAgreements, type GuardedBefore } from './playbook/scope/edits.ts';
import { unversionedEdits } from './playbook/unversioned-edits.ts';
import { dayIn } from './playbook/today.ts';
import type { PlaybookSource } from './playbook-source.ts';
import type { Diagnostic } from './records/diagnostic.ts';
import { type LoadCache, loadContent } from './records/load.ts';

/** A content folder, read and linked, with all that is wrong with it. */
export interface OpenedPlaybook {
  /** Absent when there is no readable site.md. */
  playbook: Playbook | undefined;
  diagnostics: Diagnostic[];
  records: number;
  /** Whether an error hides what else may be wrong. */
  incomplete: boolean;
}

/**
 * Reads, checks and links a content folder: the one way in for the site and the command line.
 *
 * @param now the present moment, used when neither the source nor site.md fixes a day.
 * @param before what was agreed, and the procedures, before the edits of a branch, to be held against the present.
 * @throws ContentFolderError if the folder does not exist.
 */
export function openPlaybook(
  source: PlaybookSource,
  now: Date,
  cache?: LoadCache,
  before?: GuardedBefore,
): OpenedPlaybook {
  const loaded = loadContent(source.content, cache);
  const site = loaded.records.find((record) => record.kind === 'site');
  const present = site?.data.as_of ?? dayIn(site?.data.timezone ?? 'UTC', now);
  const today = source.today ?? present;
  // a day of the past can be looked back at, and what was ticked since then is not wrong
  const { playbook, problems } = linkPlaybook(
    loaded.records,
    loaded.places,
    today,
    laterOf(today, present),
    loaded.broken,
  );
  const edits = before
    ? [...editedAgreements(before, loaded), ...unversionedEdits(before, loaded.records)]
    : [];
  const diagrams = diagramProblems([...loaded.records, ...loaded.broken]);
  const linking = [...problems, ...edits, ...diagrams].flatMap(({ file, problem }) =>
    loaded.locate(file, [problem]),
  );
  return {
    playbook,
    diagnostics: [...loaded.diagnostics, ...linking],
    records: loaded.records.length,
    incomplete: loaded.incomplete,
  };
}

function laterOf(...days: string[]): string {
  return days.sort().at(-1) ?? '';
}
