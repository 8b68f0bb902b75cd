import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { clientState } from '../../../src/playbook/client-state.ts';
import { type Graph, makeGraph } from '../../../src/playbook/graph.ts';
import { type Files, fileOf, playbookOf } from '../../fixtures/linked.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';

function graphOf(files: Files = {}): Graph {
  const playbook = playbookOf(files);
  const states = [...playbook.clients.values()].map((file) => clientState(file, playbook, weekdays));
  return makeGraph(playbook, states);
}

const sop = (more = '') => fileOf(`title: Other\nowner: csm\nversion: 1${more}`, '- [ ] Do it\n');
const client = smallPlaybook['clients/padaria/client.md'] ?? '';

describe('the graph', () => {
  test('has the records of the organisation and what they use, and none of the clients', () => {
    const { records, edges } = graphOf();
    expect([...records.keys()].some((key) => key.startsWith('client:') || key.startsWith('scope:'))).toBe(
      false,
    );
    expect(edges.map(({ from, to, as }) => `${from.file} ${as} ${to}`)).toMatchInlineSnapshot(`
      [
        "people/ana-prado.md person.role role:csm",
        "people/ana-prado.md person.segments segment:enterprise",
        "segments/enterprise.md segment.journey journey:adoption",
        "journeys/adoption.md journey.phases.sops sop:kickoff",
        "sops/kickoff.md sop.owner role:csm",
        "sops/kickoff.md sop.phase journey:adoption",
        "handbook/welcome.md handbook.link sop:kickoff",
      ]
    `);
  });

  test('counts the clients that use a record themselves', () => {
    const graph = graphOf();
    for (const key of ['journey:adoption', 'sop:kickoff', 'questionnaire:first', 'segment:enterprise'])
      expect([key, ...graph.clients(key)]).toEqual([key, 'padaria']);
    expect(graph.clients('role:csm').size).toBe(0);
  });

  test('reaches the clients of all that leans on a record', () => {
    const graph = graphOf({ 'sops/other.md': sop(), 'clients/padaria/checklists/kickoff.md': null });
    expect([...graph.reach('sop:kickoff')]).toEqual(['padaria']);
    expect([...graph.reach('role:csm')]).toEqual(['padaria']);
    expect(graph.reach('sop:other').size).toBe(0);
  });

  test('reaches nobody by a mention, by the phase that a record names, or by who serves a segment', () => {
    const outsider = client
      .replace('journey: adoption', 'journey: second')
      .replace('staff: 140', 'staff: 3')
      .replace('welcome:', 'first:');
    const second = fileOf('name: Second\nphases: [{ id: first, name: First, stage: onboarding, lasts: 3d }]');
    const welcome = fileOf('title: W', '[Other](/sops/other/)\n');
    const graph = graphOf({
      'journeys/second.md': second,
      'clients/padaria/client.md': outsider,
      'clients/padaria/checklists/kickoff.md': null,
      'handbook/welcome.md': welcome,
      'sops/other.md': sop('\nphase: welcome'),
    });
    expect([...graph.reach('journey:second')]).toEqual(['padaria']);
    for (const key of ['sop:other', 'journey:adoption', 'segment:enterprise', 'handbook:welcome'])
      expect([key, graph.reach(key).size]).toEqual([key, 0]);
  });

  test('counts no client who has left', () => {
    const left = client.replace(
      'start: 2026-05-04',
      'start: 2026-05-04\nended: { on: 2026-09-01, reason: Closed }',
    );
    expect(graphOf({ 'clients/padaria/client.md': left }).clients('sop:kickoff').size).toBe(0);
  });

  test('ends where records lean on each other in a circle', () => {
    const alert = fileOf('title: A\nseverity: low\nto: csm\nplay: call\nwhen: { kind: silent, for: 200d }');
    const play = fileOf(
      'title: Call\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\ntrigger: [{ alert: quiet }]',
      '- [ ] Call\n',
    );
    const graph = graphOf({ 'alerts/quiet.md': alert, 'plays/call.md': play });
    expect(graph.reach('play:call')).toEqual(graph.reach('alert:quiet'));
  });

  test('has each record once among those that a record is used by, and the other way round', () => {
    const { edges, usedBy, leansOn } = graphOf();
    for (const edge of edges) {
      expect(usedBy(edge.to)).toContain(edge);
      expect(leansOn(`${edge.from.kind}:${edge.from.id}`)).toContain(edge);
    }
  });
});
