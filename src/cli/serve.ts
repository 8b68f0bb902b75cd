import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const DEFAULT_PORT = 4321;
const MISUSE = 2;

/** Where to serve: `PORT` and `HOST` of the environment. Client data is private, so by default only this machine is let in. */
export interface ServeOptions {
  port: string | undefined;
  host?: string | undefined;
}

/** Serves a folder and prints its address. Answers once the server has ended; 2 if the port cannot be had. */
export async function serve(folder: string, options: ServeOptions): Promise<number> {
  const server = await takePort(options);
  return server ? serveFrom(server, folder) : MISUSE;
}

/** Holds a port before there is anything to serve on it, so that a busy one is said at once. Undefined if it cannot be had. */
export function takePort({ port: wanted, host }: ServeOptions): Promise<Server | undefined> {
  const port = wanted === undefined || wanted === '' ? DEFAULT_PORT : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    complain(`PORT is "${wanted}"; it must be a number from 0 to 65535, such as ${DEFAULT_PORT}.`);
    return Promise.resolve(undefined);
  }
  const server = createServer();
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      complain(
        error.code === 'EADDRINUSE'
          ? `port ${port} is used by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
          : `the site cannot be served on port ${port} (${error.code ?? error.message}).`,
      );
      done(undefined);
    });
    server.listen(port, host || 'localhost', () => done(server));
  });
}

/** Serves a folder from a port that is held, until the process is told to stop. */
export function serveFrom(server: Server, folder: string): Promise<number> {
  server.on('request', answerFrom(folder));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : DEFAULT_PORT;
  process.stdout.write(`The playbook is at http://localhost:${port}/ (stop with Ctrl+C).\n`);
  return new Promise((done) => {
    server.on('close', () => done(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
    }
  });
}

function answerFrom(folder: string): RequestListener {
  // the site may be built anew while it is served: `dev` looks at the files each time
  const files = sirv(folder, { dev: true, etag: true });
  const page = join(folder, '404.html');
  let missing = readFileSync(page);
  return (request, response) => {
    files(request, response, () => {
      if (existsSync(page)) missing = readFileSync(page);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  };
}

function complain(reason: string): void {
  process.stderr.write(`jornada: ${reason}\n`);
}
