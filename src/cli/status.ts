import { openPlaybook } from '../open-playbook.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportJson } from '../records/report/json.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { makeSite } from '../site/site.ts';
import { wantsColour } from './check.ts';
import { prettyStatus } from './status/pretty.ts';
import { type Selection, statusJson, statusOf } from './status/report.ts';
import { unknownId } from './unknown-id.ts';

export interface StatusOptions extends Selection {
  format: 'pretty' | 'json';
}

/** Columns where there is no terminal to ask. */
const COLUMNS = 100;

/**
 * Prints how clients are and what is due, for all, one client or one person. Answers 0, 1 where the records have errors,
 * which are printed as `check` prints them, and 2 where the client or the person is not there.
 */
export function status(source: PlaybookSource, options: StatusOptions): number {
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date());
  const asJson = options.format === 'json';
  const colour = wantsColour();
  if (!playbook || hasErrors(diagnostics)) {
    process.stdout.write(
      asJson ? reportJson(diagnostics, records) : reportPretty(diagnostics, records, colour, incomplete),
    );
    return 1;
  }
  const missing =
    unknownId('client', options.client, playbook.clients) ??
    unknownId('person', options.person, playbook.of.person);
  if (missing !== undefined) {
    process.stderr.write(`jornada: ${missing}\n`);
    return 2;
  }
  const site = makeSite(playbook, new Map());
  const found = statusOf(options, site);
  const columns = process.stdout.isTTY ? process.stdout.columns : COLUMNS;
  process.stdout.write(
    asJson
      ? `${JSON.stringify(statusJson(found, site), null, 1)}\n`
      : prettyStatus(found, options, site, { columns, colour }),
  );
  return 0;
}
