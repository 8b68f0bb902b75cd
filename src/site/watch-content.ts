import { resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import { openPlaybook } from '../open-playbook.ts';
import { sourceFrom } from '../playbook-source.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import { hasErrors } from '../records/diagnostic.ts';
import type { LoadCache } from '../records/load.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { setCurrentSite } from './current.ts';
import { readHistory } from './git-history.ts';
import { makeSite } from './site.ts';

/**
 * Changes that come together, as when a branch is switched, are read together. Longer than the 50 ms in which Vite's
 * watcher tells only the first change of a file, or the last one could be missed.
 */
const SETTLE_MILLISECONDS = 60;

/** Why the last good state is shown: the report, and the error that it begins with. */
interface Broken {
  report: string;
  first: Diagnostic | undefined;
}

/**
 * Loads the playbook for the preview and again on every change below the content folder. While records have errors the
 * last good state stays on screen under an overlay that says what is wrong; it goes when the error is mended.
 */
export function watchContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const source = sourceFrom(process.env);
  const folder = resolve(source.content);
  const cache: LoadCache = new Map();
  const history = readHistory(folder);
  let broken: Broken | undefined;
  let good = false;

  const reload = () => {
    const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date(), cache);
    if (!playbook || hasErrors(diagnostics)) {
      const report = reportPretty(diagnostics, records, false, incomplete);
      broken = { report, first: diagnostics.find(({ severity }) => severity === 'error') };
      logger.error(`The records have errors; the last good state stays.\n${report}`);
      for (const client of server.ws.clients) showOverlay(client, broken);
      if (!good) throw new Error(`The records have errors.\n\n${report}`);
      return;
    }
    if (broken) logger.info('The records are well again.');
    broken = undefined;
    good = true;
    setCurrentSite(makeSite(playbook, history));
    // Astro keeps what its routes have listed until it hears of a change of content
    for (const { name, hot } of Object.values(server.environments))
      if (name !== 'client') hot.send('astro:content-changed', {});
    server.hot.send({ type: 'full-reload' });
  };

  reload();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MILLISECONDS);
  });
  server.ws.on('vite:client:connect', (_data, client) => {
    if (broken) showOverlay(client, broken);
  });
}

/**
 * Sent to a browser and not to all of them through Vite, where Astro would take it for an error of its own and reload
 * pages at the next change before the records are read.
 */
function showOverlay(browser: WebSocketClient, { report, first }: Broken): void {
  browser.send({
    type: 'error',
    err: {
      title: 'The records have errors; the last good page is behind this',
      // Astro's overlay takes it for HTML
      message: escapeHtml(report),
      // the overlay has a panel for it that would stand empty
      stack:
        'This is about a record, not about the code. Correct the file and save it; the page follows by itself.',
      plugin: 'jornada',
      ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
    },
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
