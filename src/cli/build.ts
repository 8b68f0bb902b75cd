import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { openPlaybook } from '../open-playbook.ts';
import { type PlaybookSource, sourceFrom } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { codeFingerprint } from '../site/code-fingerprint.ts';
import { setCurrentSite } from '../site/current.ts';
import { digest } from '../site/digest.ts';
import { readHistory } from '../site/git-history.ts';
import { makeSite } from '../site/site.ts';
import { inTurn } from './build-lock.ts';
import { wantsColour } from './check.ts';
import { drawPages } from './draw-pages.ts';
import { recallRecords, rememberRecords } from './kept-records.ts';
import { makePagePlan } from './page-plan.ts';
import { replaceFolder } from './replace-folder.ts';
import { type Search, startSearch } from './search.ts';

/** Folder of the project: where astro.config.mjs is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that builds leave for the next one. Nothing in it is needed: it may be deleted at any time. */
const workshop = join(root, '.jornada');

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
    const store = openStore(digest(codeFingerprint(root) + base));
    const search = startSearch(join(store, 'search'));
    try {
      return await buildAlone(source, { ...options, base }, store, search);
    } finally {
      await search.stop();
    }
  });
}

async function buildAlone(
  source: PlaybookSource,
  { base, out }: Required<BuildOptions>,
  store: string,
  search: Search,
): Promise<number> {
  const now = new Date();
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
  const pages = makePagePlan(join(store, 'pages'), staging, search);
  const drawn = await drawSite({
    root,
    base,
    outDir: staging,
    cacheDir: join(store, 'astro'),
    integrations: [drawPages(pages.drawing, base)],
  });
  if (!drawn) return 1;
  const indexed = search.write(staging);
  // while the indexer works
  pages.complete();
  rememberRecords(join(store, 'records'), source.content, files, now);
  const replaced = join(workshop, 'replaced');
  rmSync(replaced, { recursive: true, force: true });
  await indexed;
  replaceFolder(staging, resolve(out), replaced);
  process.stdout.write(`Built ${pages.count()} pages into ${out}/.\n`);
  return 0;
}

/** Draws the pages with Astro; false, with the reason on the standard error, if one of them cannot be drawn. */
async function drawSite(config: AstroInlineConfig): Promise<boolean> {
  try {
    // what it has to say is said below, without the stack that its own log would show
    await inFolder(root, async () => {
      // only now: records with errors need no Astro, and the search index is begun before it is loaded
      const { build: buildWithAstro } = await import('astro');
      await buildWithAstro({ ...config, logLevel: 'silent' });
    });
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.replaceAll(/\n\s+at .*/g, '').trim();
    process.stderr.write(`The site cannot be drawn: ${reason}\nThe last good site stays as it is.\n`);
    return false;
  }
}

/** Runs something as if the command had been called in a folder: Astro keeps parts of its work where it is called. */
async function inFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const called = process.cwd();
  process.env['JORNADA_CONTENT'] = resolve(sourceFrom(process.env).content);
  process.chdir(folder);
  try {
    await work();
  } finally {
    process.chdir(called);
  }
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
