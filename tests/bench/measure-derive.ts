/** Derives the state and the alerts of so many generated clients for one day, in memory: `node tests/bench/measure-derive.ts 10000`. */
import { weekdays } from '../../src/playbook/calendar.ts';
import { allClientStates } from '../../src/playbook/client-state.ts';
import { linkPlaybook } from '../../src/playbook/link.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { placeOf, type Place } from '../../src/records/place.ts';
import type { AnyRecord } from '../../src/records/record.ts';
import { generatePlaybook } from './playbook/generate-playbook.ts';
import { TODAY } from './playbook/organisation.ts';

const clients = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const records: AnyRecord[] = [];
const places: Place[] = [];
for (const [path, text] of generatePlaybook(clients)) {
  const placement = placeOf(path);
  if (!('place' in placement)) continue;
  places.push(placement.place);
  const { record } = parseRecord(path, placement.place, text);
  if (record) records.push(record);
}
const { playbook } = linkPlaybook(records, places, TODAY);
if (!playbook) throw new Error('the generated playbook has no site.md');
for (let round = 0; round < rounds; round++) {
  const begun = performance.now();
  const states = allClientStates(playbook, weekdays);
  const alerts = states.reduce((sum, state) => sum + state.alerts.length, 0);
  console.log(`${states.length} clients, ${alerts} alerts: ${(performance.now() - begun).toFixed(0)} ms`);
}
