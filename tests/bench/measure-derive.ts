/** How long it takes to derive everything of ten thousand clients for one day, measured in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { calendarsFor } from '../../src/holidays.ts';
import { allClientStates } from '../../src/playbook/client-state.ts';
import { linkPlaybook } from '../../src/playbook/link.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { type Place, placeOf } from '../../src/records/place.ts';
import type { AnyRecord } from '../../src/records/record.ts';
import { generatePlaybook } from './playbook/generate-playbook.ts';
import { TODAY } from './playbook/organisation.ts';

/** How many clients the measured playbook has. */
const DERIVED_CLIENTS = 10_000;

/** `plain`: no figures, the standard alerts. `full`: 96 figures a client, 23 alerts and 6 plays. */
export type Watched = 'plain' | 'full';

/** What it takes to derive everything for one day. */
export interface Derived {
  clients: number;
  /** Milliseconds of the first time in a process, as a build or a command has it, with the making of the calendars. */
  first: number;
  /** The best of the times after it. */
  best: number;
}

const self = fileURLToPath(import.meta.url);

/** Milliseconds that the states of all clients of a generated playbook take, read and linked beforehand. */
export function measureDerive(watched: Watched): Derived {
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, watched], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`deriving ended with ${status}:\n${stderr}`);
  const derived: Derived = JSON.parse(stdout); // printed below
  return derived;
}

if (process.argv[1] === self) {
  const playbook = generatedPlaybook(DERIVED_CLIENTS, process.argv[2] !== 'plain');
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    allClientStates(playbook, calendarsFor(playbook));
    return performance.now() - start;
  });
  const derived: Derived = {
    clients: DERIVED_CLIENTS,
    first: times[0] ?? 0,
    best: Math.min(...times.slice(1)),
  };
  process.stdout.write(`${JSON.stringify(derived)}\n`);
}

/** Only `full` has what a new playbook has not: figures, alerts and plays. */
function generatedPlaybook(clients: number, full: boolean): Playbook {
  const records: AnyRecord[] = [];
  const places: Place[] = [];
  for (const [path, text] of generatePlaybook(clients)) {
    const placement = placeOf(path);
    if (!('place' in placement)) continue;
    const { place } = placement;
    if (!full && ['metrics', 'alert', 'play'].includes(place.kind)) continue;
    const { record } = parseRecord(path, place, text);
    places.push(place);
    if (record) records.push(record);
  }
  const { playbook } = linkPlaybook(records, places, TODAY);
  if (!playbook) throw new Error('the generated playbook has no site.md');
  return playbook;
}
