import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../schemas/kind-names.ts';
import { renderLayers } from '../../../../src/diagrams/layers/layers.ts';
import { connectionsOverview } from '../../../../src/site/views/connections-overview-view.ts';
import { type ConnectionsView, connectionsView } from '../../../../src/site/views/connections-view.ts';
import { clientsView } from '../../../../src/site/views/clients-view.ts';
import { questionnaireView } from '../../../../src/site/views/questionnaire-view.ts';
import { researchView } from '../../../../src/site/views/research-view.ts';
import { weekView } from '../../../../src/site/views/week-view.ts';
import { exportPlaybook } from '../../../../src/site/export.ts';
import type { Site } from '../../../../src/site/site.ts';
import { onlyOf, siteIn, siteOf } from './site-of.ts';

const file = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;
const sop = (title: string) => file(`title: ${title}\nowner: csm\nversion: 1`, '- [ ] Do it {role=csm}\n');
const said = ({ usedBy, leansOn }: ConnectionsView) =>
  [usedBy, leansOn].map((groups) =>
    groups.flatMap(({ title, rows }) => rows.map(({ text, how, to }) => `${title}: ${text} (${how}) ${to}`)),
  );
const sopIn = (site: Site, id = 'kickoff') => {
  const found = site.playbook.of.sop.get(id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
};

describe('the connections of a record', () => {
  test('are told with how, and lead to the phase', () => {
    const site = siteOf();
    const view = connectionsView(sopIn(site), site);
    expect(said(view)).toEqual([
      [
        'Journeys: Adoption (phase Welcome) /journeys/adoption/#welcome',
        'Mentioned in: Welcome (Handbook page) /handbook/welcome/',
      ],
      [
        'Roles: CSM (owner) /team/#csm',
        'Journeys: Adoption (belongs to the phase Welcome) /journeys/adoption/#welcome',
      ],
    ]);
    expect(view.clients).toEqual({
      text: '1 client',
      how: 'have a checklist of it',
      to: '/clients/?uses=sop:kickoff',
    });
    expect(view.reach).toBeUndefined();
    expect(view.unused).toBeUndefined();
    expect(view.overview.to).toBe('/connections/#sop-kickoff');
  });

  test('leave out what the page tells at another place', () => {
    const site = siteOf();
    const view = connectionsView(sopIn(site), site, { uses: ['sop.owner', 'sop.phase'], clients: true });
    expect(view.leansOn).toEqual([]);
    expect(view.clients).toBeUndefined();
  });

  test('say how many clients stand behind, where that is more than use it themselves', () => {
    const site = siteOf({ 'clients/padaria/checklists/kickoff.md': null });
    expect(connectionsView(sopIn(site), site).reach).toBe('A change of it touches 1 client in all.');
  });

  test('that are none are a fault of what has to be led to, and none of the rest', () => {
    const mention = file('title: W', '[Other](/sops/other/)\n');
    const site = siteOf({ 'sops/other.md': sop('Other'), 'handbook/welcome.md': mention });
    expect(connectionsView(sopIn(site, 'other'), site).unused?.isFault).toBe(true);
    expect(connectionsView(onlyOf(site.playbook.of.map), site).unused).toMatchObject({ isFault: false });
  });

  test('of a field that has no words of its own are told by its name', () => {
    const site = siteOf();
    const edge = site.graph.edges[0];
    if (!edge) throw new Error('no edge');
    const odd = { ...edge, as: 'sop.strange.thing' };
    const graph = { ...site.graph, leansOn: () => [odd] };
    expect(said(connectionsView(sopIn(site), { ...site, graph }))[1]?.[0]).toContain(
      '(named in strange.thing)',
    );
  });

  test.each(['pt-BR', 'ru'] as const)('are told in %s', (locale) => {
    const site = siteIn(locale, { 'clients/padaria/checklists/kickoff.md': null });
    const view = connectionsView(sopIn(site), site);
    expect([...said(view).flat(), view.reach]).toMatchSnapshot();
  });
});

describe('people and research', () => {
  const swot = file(
    'title: Mail\ntype: swot\nowner: ana-prado\nsegments: [enterprise]\nweaknesses: [{ name: Slow, sop: kickoff, experiment: tried }]',
    '',
  );
  const tried = file(
    'title: Tried\ntype: experiment\nhypothesis: h\nmetric: m\nstart: 2026-11-01\nvariants: [A, B]\nsop: kickoff',
  );
  const tree = file('title: Tree\ntype: action-tree', '- New\n  - [Do it](/sops/kickoff/)\n');
  const site = siteOf({ 'research/mail.md': swot, 'research/tried.md': tried, 'research/tree.md': tree });

  test('say who uses them, and research does not repeat its facts', () => {
    const mail = site.playbook.of.research.get('mail');
    const other = site.playbook.of.research.get('tried');
    if (!mail || !other) throw new Error('no research');
    expect(said(researchView(mail, site).connections)).toEqual([
      [],
      [
        'Segments: Enterprise (segment that it is about) /segments/enterprise/',
        'Procedures: Kick-off (procedure for it) /sops/kickoff/',
        'Research: Tried (experiment that tries it) /research/tried/',
      ],
    ]);
    expect(said(researchView(other, site).connections)).toEqual([
      ['Research: Mail (experiment that tries it) /research/mail/'],
      [],
    ]);
    const person = weekView(onlyOf(site.playbook.of.person), site).connections;
    expect(said(person)[0]).toContain('Research: Mail (owner) /research/mail/');
    expect(person.reach).toBeUndefined();
  });

  test('a person whom only clients name is told so', () => {
    const plain = siteOf();
    const view = weekView(onlyOf(plain.playbook.of.person), plain).connections;
    expect(view.unused).toEqual({ text: 'Only records of clients name them.', isFault: false });
  });

  test('are drawn with what research leads to; an experiment stands on both sides', () => {
    const { research } = connectionsOverview(site);
    expect(research?.answer).toBe('All research leads to something to do.');
    expect(research?.input.edges).toEqual([
      { from: 'research:mail', to: 'sop:kickoff', kind: 'chief' },
      { from: 'research:mail', to: 'tried research:tried', kind: 'chief' },
      { from: 'research:tree', to: 'sop:kickoff', kind: 'chief' },
      { from: 'research:tried', to: 'sop:kickoff', kind: 'chief' },
      { from: 'sop:kickoff', to: 'role:csm', kind: 'chief' },
    ]);
    expect(connectionsOverview(siteOf()).research).toBeUndefined();
  });
});

describe('the table of clients', () => {
  test('is asked for the run of a play by the play', () => {
    const play =
      'title: Call\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\ntrigger: [{ season: { from: 02-01, to: 03-01 } }]';
    const site = siteOf({
      'plays/call.md': file(play, '- [ ] Call {#call}\n'),
      'clients/padaria/checklists/call.md': file('version: 1\nstarted: 2026-11-02', '- [ ] Call {#call}\n'),
    });
    const { filters, lines } = clientsView(site);
    expect(filters.uses.map(({ text }) => text)).toContain('Play: Call');
    expect(lines[0]?.tags.uses.split(' ')).toContain('play:call');
    expect([...site.graph.clients('play:call')]).toEqual(['padaria']);
  });

  test('of a questionnaire is where its page leads', () => {
    const site = siteOf();
    const { all } = questionnaireView(onlyOf(site.playbook.of.questionnaire), site).sent;
    expect(all).toBe('/clients/?uses=questionnaire:first');
    expect(clientsView(site).filters.uses.map(({ value }) => `/clients/?uses=${value}`)).toContain(all);
  });
});

describe('the overview', () => {
  test('of a playbook with nothing in it says so', () => {
    const view = connectionsOverview(siteOf(Object.fromEntries(allButSite())));
    expect(view.isEmpty).toBe(true);
    expect(view.journeys).toEqual([]);
    expect(view.alerts).toBeUndefined();
  });

  test('draws the way of a client and lists what nothing leads to', () => {
    const view = connectionsOverview(siteOf({ 'sops/other.md': sop('Other') }));
    const [drawing] = view.journeys;
    expect(drawing?.answer).toBe('Taken by Enterprise. 1 client follows it.');
    expect(drawing?.input.edges).toEqual([
      { from: 'segment:enterprise', to: 'phase:welcome', kind: 'chief' },
      { from: 'phase:welcome', to: 'sop:kickoff', kind: 'chief' },
      { from: 'sop:kickoff', to: 'role:csm', kind: 'chief' },
    ]);
    expect(view.legend.map(({ shape }) => shape)).toEqual(['segment', 'phase', 'sop', 'role']);
    expect(view.orphans.map(({ text, kind }) => `${text}, ${kind}`)).toEqual(['Other, Procedure']);
    expect(view.touched[0]).toMatchObject({ id: 'role-csm', usedBy: '3 records', clients: '1' });
    expect(view.rows.find(({ how }) => how === 'owner')).toMatchObject({
      kind: 'Procedure',
      to: [{ text: 'CSM' }],
    });
  });

  test('begins with the phases where no segment takes a journey', () => {
    const second = file('name: Second\nphases: [{ id: first, name: First, stage: onboarding, lasts: 3d }]');
    const view = connectionsOverview(siteOf({ 'journeys/second.md': second }));
    const drawing = view.journeys.find(({ title }) => title.text === 'Second');
    expect(drawing?.answer).toBe('No segment takes it. 0 clients follow it.');
    expect(drawing?.input.columns[0]).toBe('Phases');
    expect(drawing?.input.nodes.map(({ column }) => column)).toEqual([0]);
  });

  test('of three hundred procedures stays on sheets, and every drawing is well ordered', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `p${index}`);
    const phases = Array.from({ length: 12 }, (_, at) => {
      const own = ids.filter((_id, index) => index % 12 === at || index === at * 7).join(', ');
      return `  - { id: f${at}, name: Phase ${at}, stage: onboarding, lasts: 5d, sops: [${own}] }`;
    });
    const site = siteOf({
      ...Object.fromEntries(ids.map((id) => [`sops/${id}.md`, sop(`Procedure ${id}`)])),
      'journeys/adoption.md': file(`name: Adoption\nphases:\n${phases.join('\n')}`),
      'sops/kickoff.md': sop('Kick-off'),
      'clients/padaria/client.md': null,
    });
    const [drawing] = connectionsOverview(site).journeys;
    expect(drawing?.input.nodes.length).toBeGreaterThan(300);
    const sheets = drawing ? renderLayers(drawing.input) : [];
    expect(sheets.length).toBeGreaterThan(20);
    const heights = sheets.map((svg) => Number(/height="(\d+)"/.exec(svg)?.[1]));
    expect(Math.max(...heights)).toBeLessThan(800);
  });

  test('joins only boxes of neighbouring columns', () => {
    const trigger =
      'title: Call\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\ntrigger: [{ alert: late }]';
    const when =
      '{ all: [{ kind: checklist-late, sop: kickoff }, { kind: briefing-late, questionnaire: first }] }';
    const view = connectionsOverview(
      siteOf({
        'alerts/late.md': file(`title: Late\nseverity: low\nto: csm\nwhen: ${when}`),
        'alerts/quiet.md': file('title: Quiet\nseverity: low\nto: csm\nwhen: { kind: silent }'),
        'plays/call.md': file(trigger, '- [ ] Call\n'),
      }),
    );
    expect(view.alerts?.answer).toBe('1 alert tells a role and leads no further; the table has it.');
    for (const drawing of [...view.journeys, view.alerts]) {
      const column = new Map(drawing?.input.nodes.map((node) => [node.id, node.column]));
      for (const { from, to } of drawing?.input.edges ?? [])
        expect((column.get(to) ?? Number.NaN) - (column.get(from) ?? 0)).toBe(1);
    }
    expect(view.alerts?.input.edges).toContainEqual({ from: 'alert:late', to: 'play:call', kind: 'chief' });
    expect(view.alerts?.input.edges).toContainEqual({
      from: 'alert:late',
      to: 'sop:kickoff',
      kind: 'beside',
    });
  });
});

test('other tools get every connection', () => {
  const { uses } = exportPlaybook(siteOf());
  expect(uses).toContainEqual({
    from: 'journey:adoption',
    to: 'sop:kickoff',
    as: 'journey.phases.sops',
    phase: 'welcome',
    times: 1,
  });
  expect(uses.some(({ from }) => from.startsWith('client:'))).toBe(false);
});

test('every kind of the organisation has a word, or its own name', () => {
  const { messages } = siteOf();
  for (const kind of kinds.filter((each) => !ofClients.has(each))) {
    expect(Object.keys(messages.connections.kinds)).toContain(kind);
    expect(Object.keys(messages.connections.groups)).toContain(kind);
  }
});

const ofClients = new Set<string>([
  ...['client', 'scope', 'change', 'access', 'plan'],
  ...['checklist', 'briefing', 'touchpoint', 'metrics'],
]);

/** The small playbook without anything but its settings. */
function allButSite(): [string, null][] {
  return [
    ...[
      'people/ana-prado.md',
      'roles/csm.md',
      'segments/enterprise.md',
      'journeys/adoption.md',
      'sops/kickoff.md',
    ],
    ...['questionnaires/first.md', 'maps/process.md', 'handbook/welcome.md', 'clients/padaria/client.md'],
    ...['scope.md', 'changes/0001-weekly-call.md', 'access.md', 'plan.md', 'checklists/kickoff.md'].map(
      (name) => `clients/padaria/${name}`,
    ),
    ...['briefing/first.md', 'metrics.csv', 'touchpoints/2026-05-06-kickoff.md'].map(
      (name) => `clients/padaria/${name}`,
    ),
  ].map((path) => [path, null]);
}
