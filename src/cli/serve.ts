import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const DEFAULT_PORT = 4321;
const MISUSE = 2;

/** Serves a folder on this machine and prints its address. Answers once the server has ended; 2 if the port cannot be had. */
export function serve(folder: string, wantedPort: string | undefined): Promise<number> {
  const port = wantedPort === undefined || wantedPort === '' ? DEFAULT_PORT : Number(wantedPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(
      `jornada: PORT is "${wantedPort}"; it must be a number from 0 to 65535, such as ${DEFAULT_PORT}.\n`,
    );
    return Promise.resolve(MISUSE);
  }
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  return new Promise((done) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `port ${port} is used by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
          : `the site cannot be served on port ${port} (${error.code ?? error.message}).`;
      process.stderr.write(`jornada: ${reason}\n`);
      done(MISUSE);
    });
    server.on('close', () => done(0));
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      process.stdout.write(`The playbook is at http://localhost:${actual}/ (stop with Ctrl+C).\n`);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  });
}
