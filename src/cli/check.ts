import { lookBack } from '../git/before.ts';
import { openPlaybook } from '../open-playbook.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportGithub } from '../records/report/github.ts';
import { reportJson } from '../records/report/json.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { reportSarif } from '../records/report/sarif.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export interface CheckOptions {
  format: (typeof formats)[number];
  /** The branch or commit whose agreements must not have been edited since, nor its procedures without a new version. */
  base?: string;
}

/**
 * Prints what is wrong with the records; answers 1 if there is an error, else 0.
 *
 * @throws BaseError if the repository does not know the base.
 */
export function check(source: PlaybookSource, { format, base }: CheckOptions, version: string): number {
  const { before, note } = base === undefined ? {} : lookBack(source.content, base);
  const { diagnostics, records, incomplete } = openPlaybook(source, new Date(), undefined, before);
  if (note !== undefined) process.stderr.write(`jornada: ${note}\n`);
  const print = {
    pretty: () => reportPretty(diagnostics, records, wantsColour(), incomplete),
    json: () => reportJson(diagnostics, records),
    github: () => reportGithub(diagnostics),
    sarif: () => reportSarif(diagnostics, version),
  };
  process.stdout.write(print[format]());
  return hasErrors(diagnostics) ? 1 : 0;
}

/** Colours only for a person at a terminal who has not asked for none. */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
