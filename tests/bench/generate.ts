/** `npm run bench:generate -- --clients N --out DIR` writes a playbook of N clients to measure with. */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeGenerated } from './playbook/generate-playbook.ts';

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '100' }, out: { type: 'string' } },
});
const clients = Number(values.clients);

if (!values.out || !Number.isInteger(clients) || clients < 1) {
  process.stderr.write('Usage: npm run bench:generate -- --clients N --out DIR\n');
  process.exitCode = 2;
} else if (existsSync(values.out) && readdirSync(values.out).length > 0) {
  process.stderr.write(`${values.out} is not empty; name a new folder.\n`);
  process.exitCode = 2;
} else {
  const { files, bytes } = writeGenerated(values.out, clients);
  process.stdout.write(`Wrote ${files} records, ${(bytes / 1e6).toFixed(1)} MB, into ${values.out}.\n`);
}
