import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cadenceSchema, contactWays } from '../../../schemas/segment.ts';
import { touchpointTypes } from '../../../schemas/touchpoint.ts';
import { type DueContact, dueContacts } from '../../../src/playbook/cadence.ts';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { noTimeline } from '../../../src/playbook/timeline.ts';
import { draw, entered, makeClient } from '../../fixtures/journeys.ts';
import { touchpointOn } from '../../fixtures/touchpoints.ts';

type Line = z.input<typeof cadenceSchema>;
type Type = (typeof touchpointTypes)[number];

/** In onboarding from 4 May, in adoption from 8 June, in the QBR from 7 September, in Adoption II from 7 October. */
const moving = makeClient({
  phases: entered({
    handoff: ['2026-05-04'],
    welcome: ['2026-05-06'],
    adoption: ['2026-06-08'],
    qbr: ['2026-09-07'],
    'adoption-2': ['2026-10-07'],
  }),
});

/** What is due on a day with contacts on others, as `way due +late`; `-` has no day. */
function dueOn(today: string, cadence: Line[], contacts: [string, Type][] = []): string[] {
  return contactsOn(today, cadence, contacts).map(
    ({ by, due, late }) => `${by} ${due ?? '-'}${late > 0 ? ` +${late}` : ''}`,
  );
}

function contactsOn(today: string, cadence: Line[], contacts: [string, Type][] = []): DueContact[] {
  const touchpoints = contacts.map(([date, type]) => touchpointOn(date, type)).reverse();
  const lines = cadence.map((line) => cadenceSchema.parse(line));
  return dueContacts(lines, draw(moving, today), touchpoints, today, weekdays);
}

const weekly: Line = { stage: 'onboarding', every: '1w', for: '45d', by: 'meeting' };
const rarely: Line = { stage: 'ongoing', every: '45d', by: 'meeting' };

describe('every week for 45 days, then every 45 days', () => {
  const both = [weekly, rarely];
  test.each<[string, string, [string, Type][], string[]]>([
    ['a week after the start', '2026-05-04', [], ['meeting 2026-05-11']],
    ['on its day it is not late', '2026-05-11', [], ['meeting 2026-05-11']],
    ['the day after it is', '2026-05-12', [], ['meeting 2026-05-11 +1']],
    ['counted from the last', '2026-05-14', [['2026-05-13', 'kickoff']], ['meeting 2026-05-20']],
    ['also from one on the day itself', '2026-05-13', [['2026-05-13', 'meeting']], ['meeting 2026-05-20']],
    ['but not from one to come', '2026-05-12', [['2026-05-13', 'meeting']], ['meeting 2026-05-11 +1']],
    ['the other stage begins anew', '2026-06-08', [['2026-05-13', 'meeting']], ['meeting 2026-07-23']],
    ['and goes on in later phases', '2026-09-20', [['2026-09-01', 'qbr']], ['meeting 2026-10-16']],
    ['45 days after the last', '2026-12-01', [['2026-11-01', 'visit']], ['meeting 2026-12-16']],
  ])('%s: on %s', (_, today, contacts, expected) => {
    expect(dueOn(today, both, contacts)).toEqual(expected);
  });

  test('neither asks for anything in the stage of the other', () => {
    expect(dueOn('2026-06-08', [weekly])).toEqual([]);
    expect(dueOn('2026-06-07', [rarely])).toEqual([]);
  });
});

describe('a window that closes', () => {
  const tenDays: Line[] = [{ every: '1w', for: '10d', by: 'call' }];

  test('what falls due up to its last day is asked for, and stays due until it happens', () => {
    expect(dueOn('2026-05-14', tenDays)).toEqual(['call 2026-05-11 +3']);
    expect(dueOn('2026-08-11', tenDays)).toEqual(['call 2026-05-11 +92']);
    expect(dueOn('2026-05-16', tenDays, [['2026-05-07', 'call']])).toEqual(['call 2026-05-14 +2']);
  });

  test('what would fall due after it is asked for no more once it has closed', () => {
    const last: [string, Type][] = [['2026-05-08', 'call']];
    expect(dueOn('2026-05-14', tenDays, last)).toEqual(['call 2026-05-15']);
    expect(dueOn('2026-05-15', tenDays, last)).toEqual([]);
  });

  test('closes for what has no day, too', () => {
    expect(dueOn('2026-05-14', [{ for: '10d', by: 'mail' }])).toEqual(['mail -']);
    expect(dueOn('2026-05-15', [{ for: '10d', by: 'mail' }])).toEqual([]);
  });
});

describe('a line for one phase', () => {
  const inAdoption: Line[] = [{ phase: 'adoption', every: '20d', by: 'call' }];

  test.each([
    ['2026-06-07', []],
    ['2026-06-08', ['call 2026-06-28']],
    ['2026-09-07', []],
    // the second round begins anew, whenever the last call was
    ['2026-10-07', ['call 2026-10-27']],
  ])('on %s', (today, expected) => {
    expect(dueOn(today, inAdoption, [['2026-06-01', 'call']])).toEqual(expected);
  });

  test('a window counts from the beginning of the round', () => {
    const window: Line[] = [{ phase: 'adoption', every: '1w', for: '14d', by: 'call' }];
    expect(dueOn('2026-06-23', window, [['2026-06-20', 'call']])).toEqual([]);
    expect(dueOn('2026-10-20', window, [['2026-06-20', 'call']])).toEqual(['call 2026-10-14 +6']);
  });
});

describe('lines for the whole journey', () => {
  test('a visit a year', () => {
    const yearly: Line[] = [{ every: '1y', by: 'visit' }];
    expect(dueOn('2026-06-20', yearly)).toEqual(['visit 2027-05-04']);
    expect(dueOn('2026-06-20', yearly, [['2026-06-10', 'meeting']])).toEqual(['visit 2027-05-04']);
    expect(dueOn('2026-06-20', yearly, [['2026-06-10', 'visit']])).toEqual(['visit 2027-06-10']);
  });

  test('a contact before the start does not count, and neither is it late', () => {
    expect(dueOn('2026-05-05', [{ every: '1w', by: 'call' }], [['2026-04-01', 'call']])).toEqual([
      'call 2026-05-11',
    ]);
  });

  test('on demand has no day and is never late', () => {
    expect(dueOn('2026-12-31', [{ by: 'training' }])).toEqual(['training -']);
    expect(contactsOn('2026-12-31', [{ by: 'training', note: 'New people' }])).toMatchObject([
      { every: undefined, note: 'New people', late: 0, automatic: false },
    ]);
  });

  test('a bulletin that a program sends is never late', () => {
    const bulletin: Line = { every: '1m', by: 'bulletin' };
    expect(dueOn('2026-12-31', [{ ...bulletin, automatic: true }])).toEqual(['bulletin -']);
    expect(dueOn('2026-12-31', [bulletin])).toEqual(['bulletin 2026-06-04 +210']);
    expect(contactsOn('2026-12-31', [{ ...bulletin, automatic: true }])).toMatchObject([
      { every: '1m', late: 0, automatic: true },
    ]);
  });
});

describe('several lines', () => {
  test('of one way are one: the soonest, and one with a day before one without', () => {
    const [slow, fast]: [Line, Line] = [
      { every: '30d', by: 'call' },
      { every: '10d', by: 'call' },
    ];
    for (const lines of [
      [slow, fast],
      [fast, slow],
    ])
      expect(dueOn('2026-05-04', lines)).toEqual(['call 2026-05-14']);
    expect(dueOn('2026-05-04', [{ by: 'call' }, slow])).toEqual(['call 2026-06-03']);
    expect(dueOn('2026-05-04', [slow, { by: 'call' }])).toEqual(['call 2026-06-03']);
  });

  test('are listed soonest first, those without a day at the end', () => {
    const lines: Line[] = [
      { by: 'training' },
      { every: '1y', by: 'visit' },
      { every: '1w', by: 'call' },
      { every: '1m', by: 'mail' },
    ];
    expect(dueOn('2026-05-05', lines)).toEqual([
      'call 2026-05-11',
      'mail 2026-06-04',
      'visit 2027-05-04',
      'training -',
    ]);
  });

  test('ask for nothing before the start or without a journey', () => {
    expect(dueOn('2026-05-03', [weekly])).toEqual([]);
    const lines = [cadenceSchema.parse(weekly)];
    expect(dueContacts(lines, noTimeline, [], '2026-05-04', weekdays)).toEqual([]);
  });
});

/** Which touchpoints (across) keep which way (down): a meeting is more than a call, a bulletin is not. */
test('what keeps what', () => {
  const keeps = (type: Type, by: (typeof contactWays)[number]) =>
    contactsOn('2026-05-10', [{ every: '1w', by }], [['2026-05-08', type]])[0]?.last !== undefined;
  const table = contactWays.map(
    (by) => `${by}: ${touchpointTypes.filter((type) => keeps(type, by)).join(', ')}`,
  );
  expect(table).toEqual([
    'meeting: welcome, kickoff, follow-up, meeting, results, qbr, visit, training, scope-check-in',
    'call: welcome, kickoff, follow-up, meeting, results, qbr, visit, training, call, scope-check-in',
    'mail: welcome, kickoff, follow-up, meeting, results, qbr, visit, training, call, mail, message, scope-check-in',
    'visit: visit',
    'bulletin: bulletin',
    'training: training',
  ]);
});
