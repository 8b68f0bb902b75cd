import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { sameForAll } from '../../../src/playbook/calendars.ts';
import { allClientStates } from '../../../src/playbook/client-state.ts';
import { boards, loads, needsSomebody, totalsOf } from '../../../src/playbook/portfolio.ts';
import { type Files, fileOf, playbookOf } from '../../fixtures/linked.ts';

const client = (name: string, yaml = '') =>
  fileOf(`name: ${name}\nowner: ana-prado\njourney: adoption\nstart: 2026-05-04\n${yaml}`);
const done = (phase: string) => `phases: { ${phase}: { entered: 2026-05-04 } }`;

const files: Files = {
  ...Object.fromEntries(
    [
      'client',
      'scope',
      'access',
      'plan',
      'checklists/kickoff',
      'briefing/first',
      'touchpoints/2026-05-06-kickoff',
    ].map((name) => [`clients/padaria/${name}.md`, null]),
  ),
  'people/rui.md': fileOf('name: Rui\nrole: csm\nsegments: [enterprise, small]'),
  'people/bea.md': fileOf('name: Bea\nrole: csm'),
  'segments/small.md': fileOf(
    'name: Small\nmatch: { all: [{ fact: x, is: 1 }] }\njourney: adoption\nclients_per_manager: 12',
  ),
  'clients/good/client.md': client('Good', `facts: { mrr: 1000 }\n${done('adoption')}`),
  'clients/late/client.md': client('Late', `facts: { mrr: 500 }\n${done('welcome')}`),
  'clients/near/client.md': client(
    'Near',
    `facts: { mrr: 250 }\ncontract: { renews: 2026-07-15 }\n${done('adoption')}`,
  ),
  'clients/away/client.md': client(
    'Away',
    `facts: { mrr: 9000 }\npaused: { since: 2026-05-20, reason: Moving }\n${done('adoption')}`,
  ),
  'clients/gone/client.md': client(
    'Gone',
    `facts: { mrr: 9000 }\nended: { on: 2026-05-20, as: churned, reason: Sold }\n${done('adoption')}`,
  ),
  'clients/free/client.md': client('Free', `facts: { mrr: none }\n${done('adoption')}`),
  'clients/good/touchpoints/2026-06-01-call.md': fileOf(
    'type: call\nfeeling: { emotion: confident }\nnext: [{ do: A, who: ana-prado, due: 2026-06-02 }, { do: B, who: Marta, due: 2026-06-02 }]',
  ),
};
const TODAY = '2026-06-15';
const playbook = playbookOf(files, TODAY);
const states = allClientStates(playbook, sameForAll(weekdays));

test('the state of every client, in the order of their ids', () => {
  expect(states.map(({ file, standing }) => `${file.id} ${standing}`)).toEqual([
    'away paused',
    'free ok',
    'gone ended',
    'good watch',
    'late risk',
    'near risk',
  ]);
});

describe('the board', () => {
  test('has active clients in the column of their phase, those in need first', () => {
    const [board, ...others] = boards(states, playbook);
    expect(others).toEqual([]);
    expect(board?.columns.map(({ phase, states: some }) => [phase, some.map(({ file }) => file.id)])).toEqual(
      [
        ['welcome', ['late']],
        ['adoption', ['near', 'good', 'free']],
      ],
    );
  });

  test('has later rounds of a phase in the column of the phase', () => {
    const again = playbookOf(
      { ...files, 'clients/good/client.md': client('Good', done('adoption-2')) },
      TODAY,
    );
    const [board] = boards(allClientStates(again, sameForAll(weekdays)), again);
    expect(board?.columns[1]?.states.map(({ file }) => file.id)).toContain('good');
  });
});

test('totals are over the active clients', () => {
  expect(totalsOf(states, TODAY)).toEqual({
    active: 4,
    onTrack: 1,
    revenue: 1750,
    revenueAtRisk: 750,
    renewals: 1,
    renewalRevenue: 250,
    lateOurs: 1,
    lateTheirs: 1,
    moods: { good: 1, neutral: 0, poor: 0, faded: 0, none: 3 },
  });
  expect(states.filter(needsSomebody).map(({ file }) => file.id)).toEqual(['good', 'late', 'near']);
});

test('the load of a person is the active accounts, against a full portfolio of the segments served', () => {
  expect(loads(states, playbook)).toEqual([
    { person: 'ana-prado', segments: ['enterprise'], accounts: 4, limit: 30 },
    { person: 'rui', segments: ['enterprise', 'small'], accounts: 0, limit: 30 },
  ]);
});

test('whoever serves two segments is full when the shares of both make a whole', () => {
  const own = (name: string, facts: string) =>
    fileOf(`name: ${name}\nowner: rui\njourney: adoption\nstart: 2026-05-04\nfacts: { ${facts} }`);
  const of = (large: number, small: number) => {
    const clients = Array.from({ length: large + small }, (_, index) => [
      `clients/c${index}/client.md`,
      own(`C${index}`, index < large ? 'staff: 101' : 'x: 1'),
    ]);
    const linked = playbookOf({ ...files, ...Object.fromEntries(clients) }, TODAY);
    return loads(allClientStates(linked, sameForAll(weekdays)), linked).find(
      ({ person }) => person === 'rui',
    );
  };
  expect(of(15, 0)).toMatchObject({ accounts: 15, limit: 30 });
  // half of 30 and half of 12 are a whole
  expect(of(15, 6)).toMatchObject({ accounts: 21, limit: 21 });
  expect(of(15, 7)).toMatchObject({ accounts: 22, limit: 21 });
});
