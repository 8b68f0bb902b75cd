/** The files for other tools: they parse, and say what the pages say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { readHtml } from '../support/html-page.ts';
import { fileOfPage } from '../support/pages.ts';

const demo = inject('demo');

/** The parts of the export that are compared; a change of their shape breaks the tools of other people. */
interface ExportedClient {
  id: string;
  name: string;
  owner: string;
  as_of: string;
  standing: string;
  phase?: { name: string; day: number; planned_days: number };
  scope?: { included: unknown[] };
  changes?: { number: string; title: string; status: string }[];
  checklists: { id: string; done: number; total: number; steps: Step[] }[];
  briefings: { id: string; answers: Record<string, string> }[];
  touchpoints: { date: string }[];
}
interface Step {
  text: string;
  ticked: boolean;
  skipped?: string;
}
interface ExportedPlaybook {
  as_of: string;
  person: { id: string; name: string }[];
  sop: { id: string; title: string; body: string }[];
  journey: { id: string }[];
  segment: { id: string }[];
  questionnaire: { id: string }[];
  map: { id: string }[];
  research: { id: string }[];
  clients: { id: string; name: string; owner: string; standing: string; file: string }[];
}

// written by the build that this test looks at
const playbook: ExportedPlaybook = JSON.parse(readFileSync(join(demo.folder, 'playbook.json'), 'utf8'));
const textOf = async (page: string) =>
  (await readHtml(fileOfPage(demo.folder, page))).text.replace(/\s+/g, ' ').trim();

describe.each(playbook.clients)('$id', (listed) => {
  const client: ExportedClient = JSON.parse(readFileSync(join(demo.folder, listed.file), 'utf8'));

  test('is the same client in both files', () => {
    const { id, name, owner, standing, as_of } = client;
    expect({ id, name, owner, standing, as_of }).toEqual({
      id: listed.id,
      name: listed.name,
      owner: listed.owner,
      standing: listed.standing,
      as_of: playbook.as_of,
    });
  });

  test('is what its page shows', async () => {
    const text = await textOf(`/clients/${client.id}/`);
    const owner = playbook.person.find(({ id }) => id === client.owner)?.name;
    const wanted = [
      client.name,
      owner,
      client.phase?.name,
      ...client.checklists.map(({ done, total }) => `${done} of ${total}`),
    ];
    expect(wanted.filter((part) => part !== undefined && !text.includes(part))).toEqual([]);
  });

  test('has a page for its scope, every checklist and every briefing, and no other', () => {
    const folder = join(demo.folder, 'clients', client.id);
    const pagesIn = (name: string) =>
      existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : [];
    expect(pagesIn('checklists')).toEqual(client.checklists.map(({ id }) => id).sort());
    expect(pagesIn('changes')).toEqual((client.changes ?? []).map(({ number }) => number));
    // several questionnaires have an overview
    const briefings = pagesIn('briefing').filter((name) => name !== 'index.html');
    expect(briefings).toEqual(client.briefings.map(({ id }) => id).sort());
    expect(existsSync(join(folder, 'scope/index.html'))).toBe(client.scope !== undefined);
  });

  test('counts the steps of each checklist that are ticked or left out for a reason', () => {
    for (const { done, total, steps } of client.checklists) {
      expect(steps.filter(({ ticked, skipped }) => ticked || skipped)).toHaveLength(done);
      expect(steps.length).toBeGreaterThanOrEqual(total);
    }
  });
});

test.each(['sop', 'journey', 'segment', 'questionnaire', 'map', 'research'] as const)(
  'every %s in the export has a page',
  (kind) => {
    const pages = kind === 'research' ? kind : `${kind}s`;
    const without = playbook[kind].filter(
      ({ id }) => !existsSync(fileOfPage(demo.folder, `/${pages}/${id}/`)),
    );
    expect(playbook[kind].length).toBeGreaterThan(0);
    expect(without).toEqual([]);
  },
);

test('the page of a procedure holds the steps of the export', async () => {
  for (const { id, title, body } of playbook.sop) {
    const text = await textOf(`/sops/${id}/`);
    expect(text).toContain(title);
    const steps = [...body.matchAll(/^- \[ \] ([^[*_`{\n]+)/gm)].map(([, step = '']) => step.trim());
    expect(steps.length, id).toBeGreaterThan(0);
    expect(steps.filter((step) => !text.includes(step))).toEqual([]);
  }
});

describe('calendars', () => {
  const eventsIn = (path: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(join(demo.folder, path), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component).uid);
  const all = new Set(eventsIn('calendar.ics'));
  const people = readdirSync(join(demo.folder, 'people')).filter((file) => file.endsWith('.ics'));

  test('of all clients together are the calendar of all', () => {
    const together = playbook.clients.flatMap(({ id }) => eventsIn(`clients/${id}.ics`));
    expect(together.length).toBeGreaterThan(playbook.clients.length);
    expect(together.sort()).toEqual([...all].sort());
  });

  test('there is one for everybody, and owners find something in theirs', () => {
    expect(people.sort()).toEqual(playbook.person.map(({ id }) => `${id}.ics`).sort());
    for (const person of people) for (const uid of eventsIn(`people/${person}`)) expect(all).toContain(uid);
    const owners = playbook.clients.filter(({ standing }) => standing === 'risk').map(({ owner }) => owner);
    for (const owner of owners) expect(eventsIn(`people/${owner}.ics`).length).toBeGreaterThan(0);
  });
});

test('every alert of a client is in the file of alerts, and the feed has its entry', () => {
  const { clients }: { clients: { client: string; alerts: { alert: string; told: string }[] }[] } =
    JSON.parse(readFileSync(join(demo.folder, 'alerts.json'), 'utf8'));
  const feed = readFileSync(join(demo.folder, 'alerts.xml'), 'utf8');
  for (const { client, alerts } of clients) {
    const exported: { alerts: { alert: string }[] } = JSON.parse(
      readFileSync(join(demo.folder, `clients/${client}.json`), 'utf8'),
    );
    expect(alerts.map(({ alert }) => alert)).toEqual(exported.alerts.map(({ alert }) => alert));
    for (const { alert, told } of alerts) expect(feed).toContain(`/alerts/${client}/${alert}/${told}</id>`);
  }
});

test('nothing else is served as JSON', () => {
  const files = readdirSync(demo.folder, { recursive: true, encoding: 'utf8' });
  const json = files.filter((file) => file.endsWith('.json') && !file.startsWith('pagefind/'));
  const wanted = ['alerts.json', 'playbook.json', ...playbook.clients.map(({ file }) => file)];
  expect(json.sort()).toEqual(wanted.sort());
});
