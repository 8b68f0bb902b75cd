import { describe, expect, test } from 'vitest';
import { type Files, fileOf, stateOn } from '../../../fixtures/linked.ts';
import { alertsOn, CALL, factsOn, first, quiet, sayOn, withClient } from '../../../fixtures/quiet-client.ts';

test('about a client as it should be there is nothing to say', () => {
  expect(alertsOn('2026-06-01')).toEqual([]);
  expect(stateOn('2026-06-01', quiet).standing).toBe('ok');
});

describe('standard alerts', () => {
  const journey = { 'journeys/adoption.md': quiet['journeys/adoption.md']?.replace('400d', '40d') ?? '' };

  test.each([
    ['2026-06-13', []],
    ['2026-06-14', ['low phase-over']],
    ['2026-06-22', ['low phase-over']],
    ['2026-06-23', ['high phase-far-over']],
  ])('a phase of 40 days, ten days over: on %s %j', (today, expected) => {
    expect(sayOn(today, journey)).toEqual(expected);
  });

  test.each([
    ['2026-07-02', []],
    ['2026-07-03', ['low renewal-near']],
    ['2026-08-01', ['low renewal-near']],
    ['2026-08-02', ['high renewal-now']],
    ['2026-09-05', ['high renewal-now']],
  ])('a contract that renews on 1 September: on %s %j', (today, expected) => {
    expect(sayOn(today, withClient('contract: { renews: 2026-09-01 }'))).toEqual(expected);
  });

  test('a silence is not broken by a contact that is still to come', () => {
    const files = {
      [CALL]: fileOf('type: call'),
      'clients/padaria/touchpoints/2026-12-01-visit.md': fileOf('type: visit'),
    };
    expect(factsOn('2026-06-21', files)).toEqual([{ kind: 'silent', days: 46, last: '2026-05-06' }]);
  });

  test('actions are counted, and the first is told with its business days', () => {
    const next =
      '[{ do: Second, who: ana-prado, due: 2026-05-11 }, { do: First, who: csm, due: 2026-05-08 }]';
    const files = { [CALL]: fileOf(`type: call\nnext: ${next}`) };
    expect(factsOn('2026-05-12', files)).toEqual([
      { kind: 'actions-late', count: 2, first: 'First', days: 2 },
    ]);
    expect(first(alertsOn('2026-05-12', files))?.since).toBe('2026-05-09');
  });
});

const many: Files = {
  'journeys/adoption.md': quiet['journeys/adoption.md']?.replace('400d', '1d') ?? '',
  'clients/padaria/access.md': fileOf('access: [{ platform: meta, level: admin, asked: 2026-05-04 }]'),
  [CALL]: fileOf('type: call\nnext: [{ do: Send, who: ana-prado, due: 2026-05-08 }]'),
};

describe('all together', () => {
  test('the worst comes first and gives the standing', () => {
    expect(sayOn('2026-06-01', many)).toEqual([
      'high phase-far-over',
      'low actions-late',
      'info access-waiting',
    ]);
    expect(stateOn('2026-06-01', { ...quiet, ...many }).standing).toBe('risk');
  });

  test.each([
    ['paused: { since: 2026-05-20, reason: Moving }', 'paused'],
    ['ended: { on: 2026-05-20, as: churned, reason: Sold }', 'ended'],
  ])('ask for nobody from the day of %s', (line, standing) => {
    const files = { ...quiet, ...many, ...withClient(line) };
    expect(stateOn('2026-05-19', files)).toMatchObject({ standing: 'risk' });
    expect(stateOn('2026-05-20', files)).toMatchObject({ standing, alerts: [] });
  });

  test('after a time on hold everything is new', () => {
    const files = {
      ...many,
      ...withClient('paused: { since: 2026-05-20, until: 2026-05-25, reason: Moving }'),
    };
    expect(alertsOn('2026-05-25', files).map(({ since }) => since)).toEqual(Array(3).fill('2026-05-25'));
  });
});

describe('an alert is told', () => {
  const alert = (repeat: string): Files => ({
    'alerts/old.md': fileOf(`title: Old\nseverity: low\nto: csm\nwhen: { kind: age, from: 1d }${repeat}`),
    ...withClient(''),
  });
  const start = (day: string, repeat: string): Files => ({
    ...alert(repeat),
    'clients/padaria/client.md': fileOf(`name: P\nowner: ana-prado\njourney: adoption\nstart: ${day}`),
  });

  test.each([
    ['', '2026-05-05'],
    ['\nrepeat: 7d', '2026-06-02'],
    ['\nrepeat: 2w', '2026-06-02'],
    ['\nrepeat: 5bd', '2026-06-02'],
    ['\nrepeat: 1m', '2026-05-05'],
    ['\nrepeat: 28d', '2026-06-02'],
  ])('once, and then every so often%s', (repeat, told) => {
    expect(first(alertsOn('2026-06-03', alert(repeat)))).toMatchObject({ since: '2026-05-05', told });
  });

  test('on the last of a month as long as there is one', () => {
    const files = start('2026-01-30', '\nrepeat: 1m');
    expect(first(alertsOn('2026-02-28', files))?.told).toBe('2026-02-28');
    expect(first(alertsOn('2026-03-31', files))?.told).toBe('2026-03-31');
  });
});
