import { resolve } from 'node:path';
import { openPlaybook } from '../open-playbook.ts';
import type { ClientState } from '../playbook/client-state.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { makeSite } from '../site/site.ts';
import type { PackName } from '../site/pack-names.ts';
import { packAddress, packsOf } from '../site/views/pack-view.ts';
import { wantsColour } from './check.ts';
import type { packChoices } from './pack-choices.ts';
import { findBrowser, NoBrowserError } from './pdf/browser.ts';
import { folderWithPage } from './pdf/page-folder.ts';
import { type Paper, papers, printPage } from './pdf/print-page.ts';
import { serveFolder } from './pdf/serve-folder.ts';
import { unknownId } from './unknown-id.ts';
import { writeWhole } from './write-whole.ts';

const MISUSE = 2;

export interface PdfOptions {
  pack: (typeof packChoices)[number];
  /** File to write; the name of the client and of the document in the folder of the call if nothing is said. */
  out?: string;
  internal?: boolean;
  paper: Paper;
}

/**
 * Writes a document for a client as a PDF, printed by a browser from the page of the site. Answers 0; 1 where the records
 * have errors, which are printed as `check` prints them; and 2 where the document cannot be had.
 */
export async function pdf(source: PlaybookSource, client: string, options: PdfOptions): Promise<number> {
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date());
  if (!playbook || hasErrors(diagnostics)) {
    process.stdout.write(reportPretty(diagnostics, records, wantsColour(), incomplete));
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
  const unknown = unknownId('client', client, playbook.clients);
  if (unknown !== undefined) return refuse(unknown);
  if (options.internal && options.pack !== 'qbr')
    return refuse(
      `only the QBR has an internal edition: --pack qbr --internal. The ${options.pack} pack has one edition.`,
    );
  const site = makeSite(playbook, new Map());
  const state = site.states.get(client);
  const name: PackName = options.internal ? 'qbr-internal' : options.pack;
  if (!state || !packsOf(state, site).includes(name)) return refuse(whyNone(name, client, state));
  try {
    const browser = findBrowser(process.env);
    const address = packAddress(client, name);
    const out = options.out ?? `${client}-${name}.pdf`;
    const place = await folderWithPage(address, { ...site, onlyPack: { client, name } }, source.content);
    if (!place) return 1;
    process.stdout.write(
      place.isSite
        ? `Printing the page of the site in ${place.folder}, which is up to date.\n`
        : 'Printing a page drawn for this; the built site does not hold it, or is older than the records.\n',
    );
    const served = await serveFolder(place.folder);
    try {
      const { author, day } = { author: playbook.site.data.name, day: playbook.today };
      const { origin } = served;
      const printed = await printPage({ browser, origin, address, paper: options.paper, author, day });
      writeWhole(resolve(out), printed.bytes);
      process.stdout.write(`Wrote ${out}: ${sheets(printed.sheets)} of ${papers[options.paper]}.\n`);
    } finally {
      served.close();
      place.done();
    }
    return 0;
  } catch (error) {
    if (error instanceof NoBrowserError) return refuse(error.message);
    if (isOfFileSystem(error)) return refuse(`the PDF cannot be written: ${error.message}`);
    throw error;
  }
}

function refuse(reason: string): number {
  process.stderr.write(`jornada: ${reason}\n`);
  return MISUSE;
}

/** Why there is no such document for a client. */
function whyNone(name: PackName, client: string, state: ClientState | undefined): string {
  if (state?.standing === 'ended') return `${client} is a client no longer, so there is nothing to prepare.`;
  const missing: Record<PackName, string> = {
    kickoff: `A kick-off shows what is agreed and planned: write clients/${client}/scope.md or plan.md first.`,
    scope: `There is nothing to sign yet: write clients/${client}/scope.md first.`,
    qbr: `The journey of ${client} has not begun, so nothing can have changed.`,
    'qbr-internal': `The journey of ${client} has not begun, so nothing can have changed.`,
    onboarding: `There is no client ${client}.`,
  };
  return missing[name];
}

function sheets(count: number): string {
  return count === 1 ? '1 sheet' : `${count} sheets`;
}

function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error && 'path' in error;
}
