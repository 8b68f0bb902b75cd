import { dev as startAstro } from 'astro';
import { root } from './build.ts';

/** Shows the site and follows every change of a record until the process ends. */
export async function dev(): Promise<number> {
  const port = process.env['PORT'];
  await startAstro({ root, ...(port && { server: { port: Number(port) } }) });
  return new Promise(() => {});
}
