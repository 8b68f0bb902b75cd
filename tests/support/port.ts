import { createServer } from 'node:http';

/** Takes a free port of this machine, and holds it until it is let go. */
export async function holdPort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a server on a port has an address');
  return {
    port: address.port,
    release: () => new Promise((closed) => server.close(() => closed())),
  };
}
