/** Serves a built site with the server of `jornada start`: `serve-folder.ts FOLDER PORT`. */
import { serve } from '../../src/cli/serve.ts';

const [folder = '', port] = process.argv.slice(2);
process.exitCode = await serve(folder, { port });
