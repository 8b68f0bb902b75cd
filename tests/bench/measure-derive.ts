import { calendarsFor } from '../../src/holidays.ts';
import { allClientStates } from '../../src/playbook/client-state.ts';
import { linkPlaybook } from '../../src/playbook/link.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { type Place, placeOf } from '../../src/records/place.ts';
import type { AnyRecord } from '../../src/records/record.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { generatePlaybook } from './playbook/generate-playbook.ts';
import { TODAY } from './playbook/organisation.ts';

/** How many clients the measured playbook has. */
export const DERIVED_CLIENTS = 10_000;

/** What it takes to derive everything for one day. */
export interface Derived {
  clients: number;
  /** Of the first time in a process, as a build or a command has it, with the making of the calendars. */
  first: number;
  /** The best of the times after it. */
  best: number;
}

/** Milliseconds that the states of all clients of a generated playbook take, read and linked beforehand. */
export function measureDerive(clients = DERIVED_CLIENTS): Derived {
  const playbook = generatedPlaybook(clients);
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    allClientStates(playbook, calendarsFor(playbook));
    return performance.now() - start;
  });
  return { clients, first: times[0] ?? 0, best: Math.min(...times) };
}

function generatedPlaybook(clients: number): Playbook {
  const records: AnyRecord[] = [];
  const places: Place[] = [];
  for (const [path, text] of generatePlaybook(clients)) {
    const placement = placeOf(path);
    if (!('place' in placement)) continue;
    const { record } = parseRecord(path, placement.place, text);
    places.push(placement.place);
    if (record) records.push(record);
  }
  const { playbook } = linkPlaybook(records, places, TODAY);
  if (!playbook) throw new Error('the generated playbook has no site.md');
  return playbook;
}
