import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accessText, clientText, scopeText } from './client-records.ts';
import { makeClient } from './made-client.ts';
import { metricsText } from './measured-figures.ts';
import { managersFor, organisationFiles } from './organisation.ts';
import { checklist, planText, touchpoint } from './work-records.ts';

/** Another seed gives other clients; the same one the same, byte for byte. */
const SEED = 20_261_120;

/** The files of a playbook with so many clients of eight records each, as path and text, one by one. */
export function* generatePlaybook(clients: number, seed = SEED): Generator<[path: string, text: string]> {
  yield* Object.entries(organisationFiles(clients));
  const owners = managersFor(clients);
  const taken = new Set<string>();
  for (let index = 0; index < clients; index++) {
    const client = makeClient(index, owners, taken, seed);
    const folder = `clients/${client.id}`;
    yield [`${folder}/client.md`, clientText(client)];
    yield [`${folder}/scope.md`, scopeText(client)];
    yield [`${folder}/access.md`, accessText(client)];
    yield [`${folder}/plan.md`, planText(client)];
    yield [`${folder}/metrics.csv`, metricsText(client)];
    const run = checklist(client);
    yield [`${folder}/checklists/${run.sop}.md`, run.text];
    for (const which of ['before', 'last'] as const) {
      const { name, text } = touchpoint(client, which);
      yield [`${folder}/touchpoints/${name}.md`, text];
    }
  }
}

/** What was written: how many files, and how many bytes in them. */
export interface Written {
  files: number;
  bytes: number;
}

/** Writes a playbook into a folder. */
export function writeGenerated(folder: string, clients: number): Written {
  const written: Written = { files: 0, bytes: 0 };
  for (const [path, text] of generatePlaybook(clients)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.files++;
    written.bytes += Buffer.byteLength(text);
  }
  return written;
}
