import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jornada, startScript } from './command.ts';

/** A built site, and where it is served. */
export interface TestSite {
  /** Folder of the site's files. */
  folder: string;
  /** Path that it is served under, such as `/playbook`; empty at the root of a host. */
  base: string;
  /** Address of its first page, with a slash at the end. */
  url: string;
}

export interface RunningSite extends TestSite {
  /** Stops its server and removes its files. */
  close(): Promise<void>;
}

export interface BuildRequest {
  /** Folder of the records; the demo playbook of the project if nothing is said. */
  content?: string;
  base?: string;
}

/**
 * Builds a playbook into a folder of its own through the command line, and serves it with the product's own server.
 *
 * @throws Error with all that was printed if it does not build.
 */
export async function runSite({ content, base = '' }: BuildRequest = {}): Promise<RunningSite> {
  const parent = mkdtempSync(join(tmpdir(), 'jornada-site-'));
  const folder = join(parent, base === '' ? 'site' : base);
  mkdirSync(parent, { recursive: true });
  const { code, stdout, stderr } = await jornada([
    'build',
    ...['--out', folder],
    ...(content === undefined ? [] : ['--content', content]),
    ...(base === '' ? [] : ['--base', base]),
  ]);
  if (code !== 0) throw new Error(`The site was not built (exit ${code}).\n${stdout}\n${stderr}`);
  const served = base === '' ? folder : parent;
  // a host that serves more than one site has one page for what is not there
  if (served !== folder) copyFileSync(join(folder, '404.html'), join(served, '404.html'));
  const server = startScript(fileURLToPath(new URL('serve-folder.ts', import.meta.url)), [served, '0']);
  const [, port] = await server.prints(/http:\/\/localhost:(\d+)\//);
  return {
    folder,
    base,
    url: `http://localhost:${port}${base}/`,
    close: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
