import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../src/playbook/reasons.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

const CLIENT = 'clients/padaria/client.md';
const CALL = 'clients/padaria/touchpoints/2026-05-06-kickoff.md';
/** A client about whom there is nothing to say, in the only phase of its journey for 400 days. */
const quiet: Files = {
  'journeys/adoption.md': fileOf(
    'name: Long\nphases: [{ id: welcome, name: Welcome, stage: ongoing, lasts: 400d }]',
  ),
  [CLIENT]: fileOf('name: Padaria\nowner: ana-prado\njourney: adoption\nstart: 2026-05-04'),
  'clients/padaria/access.md': null,
  'clients/padaria/briefing/first.md': null,
  'clients/padaria/checklists/kickoff.md': null,
  [CALL]: null,
};

const reasonsOn = (today: string, files: Files = {}) => stateOn(today, { ...quiet, ...files }).reasons;
/** The only reason there may be, as `severity kind`. */
const sayOn = (today: string, files: Files) =>
  reasonsOn(today, files).map((found) => `${found.severity} ${found.kind}`);
const withClient = (line: string) => ({
  [CLIENT]: `${quiet[CLIENT]?.replace('\n---\n', `\n${line}\n---\n`)}`,
});
const only = (reasons: readonly Reason[]) => reasons[0];

test('about a client as it should be there is nothing to say', () => {
  expect(reasonsOn('2026-06-01')).toEqual([]);
  expect(stateOn('2026-06-01', quiet).standing).toBe('ok');
});

describe('a phase over its planned length of 40 days', () => {
  const files = { 'journeys/adoption.md': quiet['journeys/adoption.md']?.replace('400d', '40d') ?? '' };

  test.each([
    ['2026-06-13', []],
    ['2026-06-14', ['watch phase-over']],
    ['2026-06-23', ['watch phase-over']],
    ['2026-06-24', ['risk phase-over']],
  ])('on %s: %j', (today, expected) => {
    expect(sayOn(today, files)).toEqual(expected);
  });

  test('says by how much', () => {
    expect(only(reasonsOn('2026-06-14', files))).toEqual({
      kind: 'phase-over',
      severity: 'watch',
      phase: 'Welcome',
      cycle: 0,
      days: 41,
      planned: 40,
      over: 1,
    });
  });
});

describe('a contract that renews on 1 September', () => {
  const files = withClient('contract: { renews: 2026-09-01 }');

  test.each([
    ['2026-07-02', []],
    ['2026-07-03', ['watch renewal-near']],
    ['2026-08-01', ['watch renewal-near']],
    ['2026-08-02', ['risk renewal-near']],
    ['2026-09-05', ['risk renewal-near']],
  ])('on %s: %j', (today, expected) => {
    expect(sayOn(today, files)).toEqual(expected);
  });

  test('says in how many days', () => {
    expect(only(reasonsOn('2026-07-03', files))).toMatchObject({ on: '2026-09-01', days: 60 });
  });
});

describe('a silence since 6 May', () => {
  const files = { [CALL]: fileOf('type: call') };

  test.each([
    ['2026-06-20', []],
    ['2026-06-21', ['watch silent']],
  ])('on %s: %j', (today, expected) => {
    expect(sayOn(today, files)).toEqual(expected);
  });

  test('is not broken by a contact that is still to come', () => {
    const planned = { ...files, 'clients/padaria/touchpoints/2026-12-01-visit.md': fileOf('type: visit') };
    expect(only(reasonsOn('2026-06-21', planned))).toEqual({
      kind: 'silent',
      severity: 'watch',
      days: 46,
      last: '2026-05-06',
    });
  });
});

describe('work that is late', () => {
  test.each([
    ['2026-05-08', []],
    ['2026-05-09', ['watch actions-late']],
  ])('an action of ours that was due on 8 May: on %s %j', (today, expected) => {
    const files = { [CALL]: fileOf('type: call\nnext: [{ do: Send, who: ana-prado, due: 2026-05-08 }]') };
    expect(sayOn(today, files)).toEqual(expected);
  });

  test('counts actions and says since when the first is late, in business days', () => {
    const next =
      '[{ do: Second, who: ana-prado, due: 2026-05-11 }, { do: First, who: csm, due: 2026-05-08 }]';
    expect(only(reasonsOn('2026-05-12', { [CALL]: fileOf(`type: call\nnext: ${next}`) }))).toMatchObject({
      count: 2,
      first: 'First',
      days: 2,
    });
  });

  test('what the client has to do is not our work', () => {
    expect(
      sayOn('2026-06-01', {
        [CALL]: fileOf('type: call\nnext: [{ do: Send, who: Marta, due: 2026-05-08 }]'),
      }),
    ).toEqual([]);
  });

  test.each([
    ['2026-05-18', []],
    ['2026-05-19', ['watch briefing-late']],
  ])('a briefing sent on 4 May for ten business days: on %s %j', (today, expected) => {
    expect(sayOn(today, { 'clients/padaria/briefing/first.md': fileOf('sent: 2026-05-04') })).toEqual(
      expected,
    );
  });

  test('steps of a run, once for each run, and not again among the actions', () => {
    const run = fileOf('version: 2\nstarted: 2026-05-04', '- [ ] A {due=+1d}\n- [ ] B {due=+1d}');
    expect(reasonsOn('2026-05-06', { 'clients/padaria/checklists/kickoff.md': run })).toEqual([
      { kind: 'steps-late', severity: 'watch', sop: 'kickoff', count: 2 },
    ]);
  });

  test('accesses: those that nobody tried ask for more than those that are waited for', () => {
    const yaml = `access:
  - { platform: meta, level: admin, asked: 2026-05-04 }
  - { platform: google, level: admin, granted: 2026-05-04 }
  - { platform: drive, level: admin, verified: 2026-05-04 }
  - { platform: old, level: admin, asked: 2026-05-04, revoked: 2026-05-05 }`;
    expect(reasonsOn('2026-05-06', { 'clients/padaria/access.md': fileOf(yaml) })).toEqual([
      { kind: 'access-unverified', severity: 'watch', platforms: ['google'] },
      { kind: 'access-waiting', severity: 'waiting', platforms: ['meta'] },
    ]);
  });
});

describe('a feeling', () => {
  const call = (feeling: string) => fileOf(`type: call\nfeeling: { ${feeling} }`);

  test('that is poor, until it fades', () => {
    const files = { [CALL]: call('emotion: angry') };
    expect(sayOn('2026-05-06', files)).toEqual(['risk feeling-poor']);
    expect(sayOn('2026-06-20', files)).toEqual(['risk feeling-poor']);
    expect(sayOn('2026-06-21', files)).toEqual(['watch silent']);
  });

  test('that fell is said instead of being poor', () => {
    const files = {
      [CALL]: call('emotion: calm, trust: 5'),
      'clients/padaria/touchpoints/2026-05-20-call.md': call('emotion: tense, trust: 2'),
    };
    expect(only(reasonsOn('2026-05-20', files))).toMatchObject({
      kind: 'feeling-fell',
      of: 'trust',
      from: { date: '2026-05-06' },
      to: { date: '2026-05-20' },
    });
  });
});

describe('a segment declared against the rule', () => {
  const segments = {
    'segments/small.md': fileOf(
      'name: Small\nmatch: { all: [{ fact: staff, at_most: 100 }] }\njourney: adoption\nclients_per_manager: 40',
    ),
  };
  const client = (line: string) => ({ ...segments, ...withClient(`facts: { staff: 140 }\n${line}`) });

  test('is an opportunity', () => {
    expect(reasonsOn('2026-05-06', client('segment: small'))).toEqual([
      { kind: 'segment-differs', severity: 'opportunity', declared: 'small', byRule: 'enterprise' },
    ]);
  });

  test('is none where the rule agrees, where a reason is given, where no rule fits or nothing is declared', () => {
    const agreed = [
      client('segment: enterprise'),
      client('segment: small\nsegment_reason: Grows slowly'),
      client(''),
    ];
    for (const files of agreed) expect(sayOn('2026-05-06', files)).toEqual([]);
    expect(sayOn('2026-05-06', { ...segments, ...withClient('segment: small') })).toEqual([]);
  });
});

describe('all together', () => {
  const many: Files = {
    'journeys/adoption.md': quiet['journeys/adoption.md']?.replace('400d', '1d') ?? '',
    'clients/padaria/access.md': fileOf('access: [{ platform: meta, level: admin, asked: 2026-05-04 }]'),
    [CALL]: fileOf('type: call\nnext: [{ do: Send, who: ana-prado, due: 2026-05-08 }]'),
  };

  test('the worst comes first and gives the standing', () => {
    expect(sayOn('2026-06-01', many)).toEqual([
      'risk phase-over',
      'watch actions-late',
      'waiting access-waiting',
    ]);
    expect(stateOn('2026-06-01', { ...quiet, ...many }).standing).toBe('risk');
  });

  test.each([
    ['paused: { since: 2026-05-20, reason: Moving }', 'paused'],
    ['ended: { on: 2026-05-20, as: churned, reason: Sold }', 'ended'],
  ])('ask for nobody from the day of %s', (line, standing) => {
    const files = { ...quiet, ...many, ...withClient(line) };
    expect(stateOn('2026-05-19', files)).toMatchObject({ standing: 'risk' });
    expect(stateOn('2026-05-20', files)).toMatchObject({ standing, reasons: [] });
  });
});
