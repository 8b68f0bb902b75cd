import type { PlaybookSource } from '../open-playbook.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

/** Builds the site and serves it until the process ends. */
export async function start(source: PlaybookSource, out: string): Promise<number> {
  const code = await build(source, { out });
  return code === 0 ? serve(out, process.env['PORT']) : code;
}
