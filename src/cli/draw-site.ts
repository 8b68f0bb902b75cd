import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { sourceFrom } from '../playbook-source.ts';

/** Folder of the project: where astro.config.mjs is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that builds leave for the next one. Nothing in it is needed: it may be deleted at any time. */
export const workshop = join(root, '.jornada');

/** Draws the pages with Astro; false, with the reason on the standard error, if one of them cannot be drawn. */
export async function drawSite(config: AstroInlineConfig): Promise<boolean> {
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
    process.stderr.write(`The site cannot be drawn: ${reason}\n`);
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
