import { openPlaybook } from '../open-playbook.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportGithub } from '../records/report/github.ts';
import { reportJson } from '../records/report/json.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { reportSarif } from '../records/report/sarif.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

/** Prints what is wrong with the records; answers 1 if there is an error, else 0. */
export function check(source: PlaybookSource, format: (typeof formats)[number], version: string): number {
  const { diagnostics, records, incomplete } = openPlaybook(source, new Date());
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
