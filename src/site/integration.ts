import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openPlaybook } from '../open-playbook.ts';
import { sourceFrom } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { currentSite, setCurrentSite } from './current.ts';
import { readHistory } from './git-history.ts';
import { makeSite } from './site.ts';
import { watchContent } from './watch-content.ts';

/** Loads the playbook before pages are drawn and, in preview, again whenever a record changes. */
export function jornada(): AstroIntegration {
  return {
    name: 'jornada',
    hooks: {
      'astro:build:start': () => {
        if (!isLoaded()) loadOrRefuse();
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, logger),
    },
  };
}

/** `jornada build` has loaded and checked the playbook already; a bare `astro build` has not. */
function isLoaded(): boolean {
  try {
    currentSite();
    return true;
  } catch {
    return false;
  }
}

function loadOrRefuse(): void {
  const source = sourceFrom(process.env);
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date());
  if (!playbook || hasErrors(diagnostics))
    throw new Error(`The records have errors.\n\n${reportPretty(diagnostics, records, false, incomplete)}`);
  setCurrentSite(makeSite(playbook, readHistory(resolve(source.content))));
}
