import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../schemas/condition.ts';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { dueMeetings } from '../../../src/playbook/meetings-due.ts';
import { fileOf, stateOn, TODAY } from '../../fixtures/linked.ts';

const qbr: Condition = { kind: 'meeting-due', meeting: 'qbr', every: '3m', ahead: '14d' };
const results: Condition = { kind: 'meeting-due', meeting: 'results', every: '12m' };
const ongoing: Condition = { kind: 'in-phase', stage: 'ongoing' };

/** Of a client who began on 4 May 2026, is in onboarding and had a review on 2 October. */
function dueBy(...conditions: Condition[]): string[] {
  const review = { 'clients/padaria/touchpoints/2026-10-02-qbr.md': fileOf('type: qbr') };
  const subject = { state: stateOn(TODAY, review), today: TODAY, calendar: weekdays };
  const rules = conditions.map((when, index) => ({ id: `a-${index}`, severity: 'low' as const, when }));
  return dueMeetings(rules, subject).map(({ meeting, due }) => `${meeting} ${due}`);
}

describe('regular meetings', () => {
  test('count from the last one, or from the start, whether or not an alert speaks up yet', () => {
    expect(dueBy(qbr, results)).toEqual(['qbr 2027-01-02', 'results 2027-05-04']);
  });

  test('of one type are one: the soonest', () => {
    expect(dueBy({ ...qbr, every: '6m' }, qbr)).toEqual(['qbr 2027-01-02']);
  });

  test('are due where all else that their alert asks for holds', () => {
    expect(dueBy({ all: [qbr, ongoing] })).toEqual([]);
    expect(dueBy({ all: [qbr, { not: ongoing }] })).toEqual(['qbr 2027-01-02']);
    expect(dueBy({ any: [{ all: [results, ongoing] }, qbr] })).toEqual(['qbr 2027-01-02']);
  });

  test('that an alert wants not to be due are none', () => {
    expect(dueBy({ not: qbr }, { all: [{ not: qbr }] })).toEqual([]);
  });
});
