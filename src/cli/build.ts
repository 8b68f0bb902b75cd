import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithAstro } from 'astro';
import { openPlaybook, type PlaybookSource } from '../open-playbook.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { setCurrentSite } from '../site/current.ts';
import { readHistory } from '../site/git-history.ts';
import { makeSite } from '../site/site.ts';
import { wantsColour } from './check.ts';
import { indexSite } from './search-index.ts';

/** Folder of the project: where astro.config.mjs is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildOptions {
  /** Path that the site is served under. */
  base?: string;
  /** Folder that the site is written to. */
  out: string;
}

/**
 * Checks the records, builds the site beside the last one, and puts it in its place only when all of it is there: a
 * failed build leaves the last good site. Answers 1 if the records have errors.
 */
export async function build(source: PlaybookSource, options: BuildOptions): Promise<number> {
  const { playbook, diagnostics, records } = openPlaybook(source, new Date());
  process.stdout.write(reportPretty(diagnostics, records, wantsColour()));
  if (!playbook || hasErrors(diagnostics)) {
    process.stderr.write('Nothing was built; the last good site stays as it is.\n');
    return 1;
  }
  setCurrentSite(makeSite(playbook, readHistory(source.content)));
  const out = resolve(options.out);
  const staging = resolve(root, '.jornada/site');
  rmSync(staging, { recursive: true, force: true });
  // the staging folder is always the same one, so that pages kept from the last build can be taken over
  await buildWithAstro({
    root,
    outDir: staging,
    logLevel: 'warn',
    ...(options.base && { base: options.base }),
  });
  const pages = await indexSite(staging);
  replaceFolder(staging, out);
  process.stdout.write(`Built ${pages} pages into ${options.out}/.\n`);
  return 0;
}

/** Puts a finished folder where another one was; between the two moves nothing is lost. */
function replaceFolder(from: string, to: string): void {
  const old = `${to}.old`;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
