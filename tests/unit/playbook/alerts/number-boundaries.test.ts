import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { withClient } from '../../../fixtures/quiet-client.ts';

/** What was measured, as `day metric value`. */
const measured = (...rows: string[]): Files => ({
  'clients/padaria/metrics.csv': `date,metric,value\n${rows.map((row) => row.replaceAll(' ', ',')).join('\n')}\n`,
});
const users = (...rows: string[]): Files =>
  measured(...rows.map((row) => row.replace(' ', ' active-users ')));
const use = (...rows: string[]): Files => ({
  ...measured(...rows.map((row) => row.replace(' ', ' feature:saving-report '))),
  ...withClient('products: [expenses]'),
});
/** The client's segment, with a call every 30 days and these weights of health. */
const weighed = (weights: string): Files => ({
  'segments/enterprise.md': fileOf(
    `name: E
match: { all: [{ fact: staff, above: 100 }] }
journey: adoption
clients_per_manager: 3
cadence: [{ every: 30d, by: call }]
health: { ${weights} }`,
  ),
  ...withClient('facts: { staff: 140 }'),
});
const phased: Files = {
  'journeys/adoption.md': fileOf(
    `name: J
phases:
  - { id: welcome, name: W, stage: onboarding, lasts: 20d }
  - { id: adoption, name: A, stage: ongoing, lasts: 30d }`,
  ),
  ...withClient('facts: { staff: 140 }\nphases: { adoption: { entered: 2026-05-24 } }'),
};
const up = { kind: 'metric-change', metric: 'active-users', up: '20%' };
const down = { kind: 'metric-change', metric: 'active-users', down: '20%' };
const well = users('2026-05-10 100', '2026-06-10 79', '2026-07-10 80');

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
  [
    'a base exactly at the window, and a rise of exactly as much, until nothing newer is known',
    users('2026-05-10 100', '2026-06-09 120'),
    up,
    '+2026-06-09 -2026-07-09',
  ],
  ['a rise of a hair less', users('2026-05-10 1000', '2026-06-09 1199'), up, ''],
  [
    'a rise of exactly as much from a decimal',
    users('2026-05-10 4', '2026-06-09 4.8'),
    up,
    '+2026-06-09 -2026-07-09',
  ],
  ['a fall of exactly as much', users('2026-05-10 100', '2026-06-09 80'), down, '+2026-06-09 -2026-07-09'],
  [
    'a fall of exactly as much to a decimal',
    users('2026-05-10 0.9', '2026-06-09 0.72'),
    down,
    '+2026-06-09 -2026-07-09',
  ],
  ['a fall of a hair less', users('2026-05-10 1000', '2026-06-09 801'), down, ''],
  ['a fall is no rise', users('2026-05-10 100', '2026-06-09 10'), up, ''],
  ['a rise is no fall', users('2026-05-10 100', '2026-06-09 190'), down, ''],
  ['up from below nothing', users('2026-05-10 -100', '2026-06-09 -80'), up, '+2026-06-09 -2026-07-09'],
  ['up from below nothing, but by less', users('2026-05-10 -100', '2026-06-09 -90'), up, ''],
  ['from nothing there is no share', users('2026-05-10 0', '2026-06-09 50'), up, ''],
  ['to nothing there is one', users('2026-05-10 50', '2026-06-09 0'), down, '+2026-06-09 -2026-07-09'],
  ['without a base', users('2026-05-10 100', '2026-05-20 200'), { ...up, over: '200d' }, ''],
  ['without anything since the base', users('2026-05-10 100'), up, ''],
  ['as it was', users('2026-05-10 100', '2026-06-09 100'), { ...up, up: '0%' }, '+2026-06-09 -2026-07-09'],
  ['another metric', measured('2026-05-10 leads 100', '2026-06-09 leads 200'), up, ''],
  [
    'from the last of several before the window',
    users('2026-05-10 100', '2026-05-20 150', '2026-06-12 170'),
    up,
    '+2026-06-09 -2026-06-19',
  ],
  [
    'a window of a month: the base of 31 May is a month old on 1 July',
    users('2026-05-31 100', '2026-06-15 120'),
    { ...up, over: '1m' },
    '+2026-07-01 -2026-07-15',
  ],
  [
    'the use of a feature',
    use('2026-05-10 100', '2026-06-09 60'),
    { ...down, metric: 'feature:saving-report' },
    '+2026-06-09 -2026-07-09',
  ],

  [
    'a feature from so long after the first day without use until the next use',
    use('2026-06-01 5', '2026-06-10 0', '2026-06-30 0', '2026-07-20 3'),
    { kind: 'feature-use' },
    '+2026-07-10 -2026-07-20',
  ],
  [
    'a feature that is used again for a day',
    use('2026-06-01 0', '2026-06-30 3', '2026-07-10 0'),
    { kind: 'feature-use', unused_for: '2w' },
    '+2026-06-15 -2026-06-30 +2026-07-24',
  ],
  [
    'a feature of the importance asked for',
    use('2026-06-10 0'),
    { kind: 'feature-use', importance: 'differential' },
    '+2026-07-10',
  ],
  ['a feature of another', use('2026-06-10 0'), { kind: 'feature-use', importance: 'essential' }, ''],
  ['a feature that nobody measured', use('2026-06-10 5'), { kind: 'feature-use' }, ''],
  [
    'a feature of a product that was not bought',
    { ...use('2026-06-10 0'), ...withClient('products: []') },
    { kind: 'feature-use' },
    '',
  ],

  // a call is due on 3 June and takes five points a day
  ['health below 80, not at it', weighed('contact: 1'), { kind: 'health', below: 80 }, '+2026-06-08'],
  [
    'health of 80 or more, until it is below',
    weighed('contact: 1'),
    { kind: 'health', at_least: 80 },
    '+2026-05-04 -2026-06-08',
  ],
  ['health of 100', weighed('contact: 1'), { kind: 'health', at_least: 100 }, '+2026-05-04 -2026-06-04'],
  ['health below 0', weighed('contact: 1'), { kind: 'health', below: 0 }, ''],
  ['nobody without a score is ill', weighed('kpi: 1'), { kind: 'health', below: 100 }, ''],
  ['or well', weighed('kpi: 1'), { kind: 'health', at_least: 0 }, ''],
  ['or in no segment', {}, { kind: 'health', below: 100 }, ''],

  [
    'use of exactly as much as asked for',
    { ...weighed('usage: 1'), ...well },
    { kind: 'opportunity', engagement: 80 },
    '+2026-05-10 -2026-06-10 +2026-07-10',
  ],
  [
    'use of as much as asked for, where binary fractions make a hair less',
    { ...weighed('usage: 1'), ...users('2026-05-10 100', '2026-06-10 57') },
    { kind: 'opportunity', engagement: 57 },
    '+2026-05-10 -2026-09-19',
  ],
  [
    'use of more than there is',
    { ...weighed('usage: 1'), ...well },
    { kind: 'opportunity', engagement: 81 },
    '+2026-05-10 -2026-06-10',
  ],
  [
    'use in a stage',
    { ...weighed('usage: 1'), ...well, ...phased },
    { kind: 'opportunity', engagement: 80, stage: 'ongoing' },
    '+2026-05-24 -2026-06-10 +2026-07-10',
  ],
  [
    'use in a phase for some time',
    { ...weighed('usage: 1'), ...well, ...phased },
    { kind: 'opportunity', engagement: 80, phase: 'adoption', after: '1w' },
    '+2026-05-31 -2026-06-10 +2026-07-10',
  ],
  [
    'use that has no weight',
    { ...weighed('contact: 1'), ...well },
    { kind: 'opportunity', engagement: 0 },
    '',
  ],
  ['use that nobody measured', weighed('usage: 1'), { kind: 'opportunity', engagement: 0 }, ''],
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});
