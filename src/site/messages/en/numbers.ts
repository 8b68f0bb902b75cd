import type { Feature } from '../../../../schemas/product.ts';
import type { KpiStanding } from '../../../playbook/kpis.ts';

const standing: Record<KpiStanding, string> = {
  met: 'Met',
  ahead: 'On course',
  behind: 'Behind',
  missed: 'Missed',
  'no-data': 'Not measured',
};
const importance: Record<Feature['importance'], string> = {
  essential: 'essential',
  differential: 'differential',
};

/** What was measured at a client. */
export const numbers = {
  numbers: {
    title: 'Numbers',
    answer: (good: number, all: number) => `${good} of ${all} met or on course`,
    standing,
    importance,
    target: (value: string, by: string) => `target ${value} by ${by}`,
    measured: (day: string) => `measured on ${day}`,
    expected: (value: string) => `${value} expected by today`,
    start: (value: string) => `${value} at the start`,
    source: (source: string) => `read in ${source}`,
    noValue: 'no value yet',
    today: 'Today',
    drawn: (from: string, start: string, value: string, day: string) =>
      `From ${from} on ${start} to ${value} on ${day}.`,
    drawnTarget: (target: string, by: string) => `The target is ${target} by ${by}.`,
    key: {
      measured: 'Measured',
      target: 'Target',
      expected: 'Expected on the way',
      start: 'At the start',
    },
    values: 'All values',
    day: 'Day',
    value: 'Value',
    use: (product: string) => `Use of ${product}`,
    notMeasured: 'not measured',
    unusedSince: (day: string) => `Not used since ${day}`,
    moved: (change: string, day: string) => `${change} since ${day}`,
    unmoved: (day: string) => `as on ${day}`,
    others: 'Also measured',
    none: 'Nothing is measured yet.',
    noneWhy: 'A line in metrics.csv for each figure and day, and it is drawn here.',
    begin: 'Begin metrics.csv',
    edit: 'Edit the figures',
  },
};
