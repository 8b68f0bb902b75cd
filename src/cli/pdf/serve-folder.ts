import { createServer } from 'node:http';
import sirv from 'sirv';

/** A folder that a browser of this machine can read. */
export interface ServedFolder {
  /** Without a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves a folder to this machine alone, from a port that happens to be free. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a server on a port has an address');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
