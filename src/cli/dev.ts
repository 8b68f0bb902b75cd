import { resolve } from 'node:path';
import { dev as startAstro } from 'astro';
import { openPlaybook } from '../open-playbook.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { hasErrors } from '../records/diagnostic.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { wantsColour } from './check.ts';
import { root } from './draw-site.ts';
import { takePort } from './serve.ts';

const MISUSE = 2;

/** Shows the site and follows every change of a record until the process ends. */
export async function dev(source: PlaybookSource): Promise<number> {
  const port = process.env['PORT'];
  if (port && !(await isFree(port))) return MISUSE;
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date());
  if (!playbook || hasErrors(diagnostics)) {
    process.stdout.write(reportPretty(diagnostics, records, wantsColour(), incomplete));
    process.stderr.write('There is no good state to show yet; mend the records and start again.\n');
    return 1;
  }
  // Astro keeps parts of its work where it is called
  process.env['JORNADA_CONTENT'] = resolve(source.content);
  process.chdir(root);
  await startAstro({ root, ...(port && { server: { port: Number(port) } }) });
  return new Promise(() => {});
}

/** Whether a port that somebody asks for can be had; if not, the reason has been said. */
async function isFree(port: string): Promise<boolean> {
  const server = await takePort({ port });
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
  return server !== undefined;
}
