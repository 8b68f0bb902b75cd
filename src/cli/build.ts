import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPlaybook } from '../open-playbook.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { setCurrentSite } from '../site/current.ts';
import { readHistory } from '../site/git-history.ts';
import { makeSite } from '../site/site.ts';
import { inTurn } from './build-lock.ts';
import { wantsColour } from './check.ts';
import { contentKey, editionOf, rememberSite } from './built-site.ts';
import { drawPages } from './draw-pages.ts';
import { drawSite, root, workshop } from './draw-site.ts';
import { recallRecords, rememberRecords } from './kept-records.ts';
import { makePagePlan } from './page-plan.ts';
import { type PageWriter, startPageWriter } from './page-writer.ts';
import { replaceFolder } from './replace-folder.ts';
import { type Search, startSearch } from './search.ts';

export interface BuildOptions {
  /** Path that the site is served under. */
  base?: string;
  /** Folder that the site is written to. */
  out: string;
}

/**
 * Checks the records, builds the site beside the last one, and puts it in its place only when all of it is there: a
 * failed build leaves the last good site. Answers 1 if the records have errors.
 *
 * Pages that show what they showed in the last build are taken over from it (`JORNADA_CACHE`, default `.jornada/cache`).
 */
export function build(source: PlaybookSource, options: BuildOptions): Promise<number> {
  return inTurn(join(workshop, 'lock'), async () => {
    const base = `/${options.base ?? ''}/`.replaceAll(/\/+/g, '/');
    const edition = editionOf(base);
    const store = openStore(edition);
    const search = startSearch(join(store, 'search'));
    const writer = startPageWriter();
    try {
      return await buildAlone(source, { ...options, base }, edition, store, { search, writer });
    } finally {
      await Promise.all([search.stop(), writer.stop()]);
    }
  });
}

async function buildAlone(
  source: PlaybookSource,
  { base, out }: Required<BuildOptions>,
  edition: string,
  store: string,
  { search, writer }: { search: Search; writer: PageWriter },
): Promise<number> {
  const now = new Date();
  const key = contentKey(source.content);
  const files = recallRecords(join(store, 'records'), source.content);
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, now, files);
  process.stdout.write(reportPretty(diagnostics, records, wantsColour(), incomplete));
  if (!playbook || hasErrors(diagnostics)) {
    process.stderr.write('Nothing was built; the last good site stays as it is.\n');
    return 1;
  }
  setCurrentSite(makeSite(playbook, readHistory(source.content)));
  const staging = join(workshop, 'site');
  rmSync(staging, { recursive: true, force: true });
  const pages = makePagePlan(join(store, 'pages'), staging, search, writer);
  const drawn = await drawSite({
    root,
    base,
    outDir: staging,
    cacheDir: join(store, 'astro'),
    integrations: [drawPages(pages.drawing, base)],
  });
  if (!drawn) {
    process.stderr.write('The last good site stays as it is.\n');
    return 1;
  }
  const indexed = search.write(staging);
  // while the indexer works
  await pages.complete();
  rememberRecords(join(store, 'records'), source.content, files, now);
  const replaced = join(workshop, 'replaced');
  rmSync(replaced, { recursive: true, force: true });
  await indexed;
  replaceFolder(staging, resolve(out), replaced);
  rememberSite(workshop, { folder: resolve(out), edition, content: key, today: playbook.today });
  process.stdout.write(`Built ${pages.count()} pages into ${out}/.\n`);
  return 0;
}

/** The folder of what can be used again, which is nothing if the code has changed. */
function openStore(edition: string): string {
  const cache = resolve(process.env['JORNADA_CACHE'] || join(workshop, 'cache'));
  const name = `build-${edition}`;
  mkdirSync(join(cache, name), { recursive: true });
  for (const other of readdirSync(cache)) {
    if (other.startsWith('build-') && other !== name) rmSync(join(cache, other), { recursive: true });
  }
  return join(cache, name);
}
