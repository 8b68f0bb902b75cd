import type { AnyRecord } from '../../records/record.ts';
import type { Site } from '../site.ts';

/** A commit that changed a record. */
export interface EditLine {
  subject: string;
  /** "Rui Nunes, 9 Jul". */
  by: string;
  /** "to v4", where it raised the version. */
  version: string | undefined;
}

/** The last edits of a record, newest first; none where git does not tell. */
export function editsOf(record: AnyRecord, site: Site): EditLine[] {
  const m = site.messages.sopHistory;
  return (site.history.get(record.file)?.commits ?? []).map(({ day, author, subject, version }) => ({
    subject,
    by: `${author}, ${site.formats.day(day)}`,
    version: version === undefined ? undefined : m.versionOf(version),
  }));
}
