import { describe, expect, test } from 'vitest';
import { type CalledPlay, seasonOn } from '../../../src/playbook/plays.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';
import { quiet, withClient } from '../../fixtures/quiet-client.ts';

const play = (more: string): string =>
  fileOf(
    `title: P\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\n${more}`,
    '- [ ] Ask {#ask}\n',
  );
const alert = (when: string, more = ''): string =>
  fileOf(`title: A\nseverity: low\nto: csm\nwhen: ${when}${more}`);
/** A month after the start of the journey, on 4 June, and for ever. */
const aMonthOld = '{ kind: age, from: 1m }';

/** The plays called for the quiet client, who began on 4 May 2026. */
const playsOn = (today: string, files: Files): CalledPlay[] => stateOn(today, { ...quiet, ...files }).plays;
const calledOn = (today: string, files: Files) => playsOn(today, files).map((called) => called.play);
/** The only play on some days: `1` where it is called. */
const daysOf = (files: Files, ...days: string[]) => days.map((day) => calledOn(day, files).length).join('');

describe('an alert calls', () => {
  test.each<[string, Files]>([
    [
      'the play that it names',
      { 'alerts/old.md': alert(aMonthOld, '\nplay: rescue'), 'plays/rescue.md': play('') },
    ],
    [
      'the play that names it',
      { 'alerts/old.md': alert(aMonthOld), 'plays/rescue.md': play('trigger: [{ alert: old }]') },
    ],
  ])('%s', (_, files) => {
    expect(playsOn('2026-06-03', files)).toEqual([]);
    expect(playsOn('2026-06-10', files)).toEqual([
      {
        play: 'rescue',
        alerts: ['old'],
        season: undefined,
        since: '2026-06-04',
        until: undefined,
        facts: [{ kind: 'age', days: 37, start: '2026-05-04' }],
      },
    ]);
  });

  test('the play that it names and those that name it', () => {
    const files = {
      'alerts/old.md': alert(aMonthOld, '\nplay: rescue'),
      'plays/rescue.md': play(''),
      'plays/ask.md': play('trigger: [{ alert: old }]'),
      'plays/other.md': play('trigger: [{ alert: old }]'),
    };
    expect(calledOn('2026-06-10', files)).toEqual(['ask', 'other', 'rescue']);
    const [alerted] = stateOn('2026-06-10', { ...quiet, ...files }).alerts;
    expect(alerted?.rule.plays).toEqual(['ask', 'other', 'rescue']);
  });

  test('nothing else', () => {
    const files = { 'alerts/old.md': alert(aMonthOld), 'plays/rescue.md': play('') };
    expect(playsOn('2026-06-10', files)).toEqual([]);
  });

  test('a play together with others: since the first of them, with all that they say', () => {
    const files = {
      'alerts/old.md': alert(aMonthOld, '\nplay: rescue'),
      'alerts/older.md': alert('{ kind: age, from: 2m }', '\nplay: rescue'),
      'alerts/renewal.md': alert('{ kind: renewal-due }'),
      'plays/rescue.md': play('trigger: [{ alert: renewal }]'),
      ...withClient('contract: { renews: 2026-07-30 }'),
    };
    const [called] = playsOn('2026-07-04', files);
    expect(called?.alerts.toSorted()).toEqual(['old', 'older', 'renewal']);
    expect(called?.since).toBe('2026-05-31');
    expect(called?.facts.map(({ kind }) => kind).sort()).toEqual(['age', 'age', 'renewal-near']);
  });

  test('several plays', () => {
    const files = {
      'alerts/old.md': alert(aMonthOld, '\nplay: rescue'),
      'plays/rescue.md': play(''),
      'plays/visit.md': play('trigger: [{ alert: old }]'),
    };
    expect(calledOn('2026-06-10', files)).toEqual(['rescue', 'visit']);
  });
});

describe('a season calls', () => {
  const season = (from: string, to: string, more = ''): Files => ({
    'plays/survey.md': play(`trigger: [{ season: { from: ${from}, to: ${to} } }]\n${more}`),
  });

  test('from its first to its last day, every year', () => {
    const files = season('06-10', '06-20');
    expect(daysOf(files, '2026-06-09', '2026-06-10', '2026-06-20', '2026-06-21')).toBe('0110');
    expect(playsOn('2027-06-20', files)).toEqual([
      {
        play: 'survey',
        alerts: [],
        season: { from: '2027-06-10', to: '2027-06-20' },
        since: '2027-06-10',
        until: '2027-06-20',
        facts: [],
      },
    ]);
  });

  test("over the year's end", () => {
    const files = season('12-20', '01-10');
    expect(daysOf(files, '2026-12-19', '2026-12-20', '2027-01-01', '2027-01-10', '2027-01-11')).toBe('01110');
    for (const day of ['2026-12-31', '2027-01-01'])
      expect(playsOn(day, files)[0]?.season).toEqual({ from: '2026-12-20', to: '2027-01-10' });
  });

  test('whoever begins within it from that day on', () => {
    expect(playsOn('2026-05-06', season('05-01', '05-31'))).toMatchObject([{ since: '2026-05-04' }]);
    expect(calledOn('2026-05-03', season('05-01', '05-31'))).toEqual([]);
  });

  test('those that it is for, and says why', () => {
    const files = season('06-01', '06-30', `for: ${aMonthOld}`);
    expect(daysOf(files, '2026-06-03', '2026-06-04')).toBe('01');
    expect(playsOn('2026-06-05', files)[0]?.facts).toEqual([{ kind: 'age', days: 32, start: '2026-05-04' }]);
  });

  test('in any of several', () => {
    const files = {
      'plays/survey.md': play(
        'trigger: [{ season: { from: 06-01, to: 06-05 } }, { season: { from: 08-01, to: 08-05 } }]',
      ),
    };
    expect(daysOf(files, '2026-06-03', '2026-07-03', '2026-08-03')).toBe('101');
  });

  test('beside an alert: the alert comes first', () => {
    const files = {
      ...season('06-01', '06-30'),
      'alerts/old.md': alert(aMonthOld, '\nplay: survey'),
    };
    expect(playsOn('2026-06-03', files)[0]).toMatchObject({ alerts: [], since: '2026-06-01' });
    expect(playsOn('2026-06-04', files)[0]).toMatchObject({ alerts: ['old'], season: undefined });
  });

  test('when the alert has called it for as long as it may run', () => {
    const files = {
      ...season('06-20', '06-30', 'lasts: 10d'),
      'alerts/old.md': alert(aMonthOld, '\nplay: survey'),
    };
    expect(daysOf(files, '2026-06-13', '2026-06-14', '2026-06-19', '2026-06-20')).toBe('1001');
    expect(playsOn('2026-06-20', files)[0]?.alerts).toEqual([]);
  });
});

describe('a season on a day', () => {
  test.each([
    ['06-10', '06-20', '2026-06-15', '2026-06-10 2026-06-20'],
    ['06-10', '06-10', '2026-06-10', '2026-06-10 2026-06-10'],
    ['12-20', '01-10', '2026-12-25', '2026-12-20 2027-01-10'],
    ['12-20', '01-10', '2026-01-05', '2025-12-20 2026-01-10'],
    ['12-20', '01-10', '2026-06-01', undefined],
    ['02-01', '02-29', '2026-02-28', '2026-02-01 2026-02-28'],
    ['02-01', '02-29', '2028-02-29', '2028-02-01 2028-02-29'],
    ['02-29', '03-05', '2026-02-28', '2026-02-28 2026-03-05'],
    ['02-29', '03-05', '2028-02-28', undefined],
  ])('from %s to %s on %s: %s', (from, to, day, expected) => {
    const season = seasonOn({ from, to }, day);
    expect(season && `${season.from} ${season.to}`).toBe(expected);
  });
});

describe('a play is over or not meant', () => {
  const called = (more: string): Files => ({
    'alerts/old.md': alert(aMonthOld, '\nplay: rescue'),
    'plays/rescue.md': play(more),
  });
  const inJune = (more: string): Files => ({
    'plays/rescue.md': play(`trigger: [{ season: { from: 06-04, to: 06-30 } }]\n${more}`),
  });

  describe.each([
    ['by an alert', called],
    ['by the season', inJune],
  ])('%s', (_, files) => {
    test('from the day on which its exit holds', () => {
      expect(daysOf(files('exit: { kind: age, from: 40d }'), '2026-06-12', '2026-06-13')).toBe('10');
    });

    test('after as long as it lasts, the first day counted', () => {
      expect(daysOf(files('lasts: 1w'), '2026-06-04', '2026-06-10', '2026-06-11')).toBe('110');
      expect(playsOn('2026-06-05', files('lasts: 1w'))[0]?.until).toBe('2026-06-10');
    });

    test('for clients of other segments, and of none', () => {
      const staff = (count: string) => withClient(`facts: { staff: ${count} }`);
      const meant = files('segments: [enterprise]');
      expect(daysOf({ ...meant, ...staff('140') }, '2026-06-10')).toBe('1');
      expect(daysOf({ ...meant, ...staff('40') }, '2026-06-10')).toBe('0');
      expect(daysOf({ ...files(''), ...staff('40') }, '2026-06-10')).toBe('1');
    });

    test('while the client is on hold', () => {
      const paused = withClient('paused: { since: 2026-06-06, until: 2026-06-09, reason: Moving }');
      const held = { ...files(''), ...paused };
      expect(daysOf(held, '2026-06-05', '2026-06-06', '2026-06-08', '2026-06-09')).toBe('1001');
    });

    test('when the client has ended', () => {
      const ended = withClient('ended: { on: 2026-06-06, as: churned, reason: Sold }');
      expect(daysOf({ ...files(''), ...ended }, '2026-06-05', '2026-06-06')).toBe('10');
    });
  });

  test('a season that is longer than the play may run ends with the play, and a shorter one with itself', () => {
    expect(playsOn('2026-06-05', inJune('lasts: 1w'))[0]?.until).toBe('2026-06-10');
    expect(playsOn('2026-06-05', inJune('lasts: 6w'))[0]?.until).toBe('2026-06-30');
  });
});
