import type { PlaybookSource } from '../playbook-source.ts';
import { build } from './build.ts';
import { serveFrom, takePort } from './serve.ts';

const MISUSE = 2;

/** Builds the site and serves it until the process ends. */
export async function start(source: PlaybookSource, out: string): Promise<number> {
  const server = await takePort({ port: process.env['PORT'], host: process.env['HOST'] });
  if (!server) return MISUSE;
  const code = await build(source, { out });
  if (code === 0) return serveFrom(server, out);
  server.close();
  return code;
}
