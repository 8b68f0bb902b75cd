import { describe, expect, test } from 'vitest';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';
import { CALL, only, quiet, reasonsOn, sayOn, withClient } from '../../fixtures/quiet-client.ts';

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
