import { describe, expect, test } from 'vitest';
import { journeySchema } from '../../../../schemas/journey.ts';
import { courseLengths, courseView, plannedPhases } from '../../../../src/site/views/course-view.ts';
import { siteOf } from './site-of.ts';

const adoption = journeySchema.parse({
  name: 'Adoption cycles',
  phases: [
    { id: 'handoff', name: 'Handoff from sales', stage: 'onboarding', lasts: '2d' },
    { id: 'welcome', name: 'Welcome', stage: 'onboarding', lasts: '28d' },
    { id: 'adoption', name: 'Adoption', stage: 'ongoing', lasts: '90d' },
    { id: 'qbr', name: 'QBR', stage: 'ongoing', lasts: '30d' },
  ],
  repeat: ['adoption', 'qbr'],
});
const setup = journeySchema.parse({
  name: 'Set-up',
  phases: [
    { id: 'integration', name: 'Integration', stage: 'onboarding', lasts: '10bd' },
    { id: 'review', name: 'Review', stage: 'ongoing', lasts: '1m' },
  ],
});

describe('the plan in days', () => {
  test('phases follow each other, and what repeats comes once more', () => {
    expect(plannedPhases(adoption).map(({ phase, cycle, from, to }) => [phase.id, cycle, from, to])).toEqual([
      ['handoff', 0, 0, 2],
      ['welcome', 0, 2, 30],
      ['adoption', 1, 30, 120],
      ['qbr', 1, 120, 150],
      ['adoption', 2, 150, 240],
      ['qbr', 2, 240, 270],
    ]);
    expect(courseLengths(plannedPhases(adoption))).toEqual({ onboarding: 30, cycle: 120 });
  });

  test('ten business days are two weeks', () => {
    expect(plannedPhases(setup)[0]).toMatchObject({ from: 0, to: 14 });
    expect(courseLengths(plannedPhases(setup))).toEqual({ onboarding: 14, cycle: 0 });
  });
});

describe('the drawing', () => {
  const course = courseView(adoption, siteOf());

  test('bars fill the width, to scale', () => {
    expect(course.bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    expect(course.bars.map(({ kind }) => kind)).toEqual([
      'onboarding',
      'onboarding',
      'ongoing',
      'ongoing',
      'again',
      'again',
    ]);
  });

  test('every phase has its name, in the bar or above it', () => {
    expect(course.bars.map(({ label }) => label)).toEqual([
      undefined,
      'Welcome',
      'Adoption I',
      'QBR I',
      'Adoption II',
      'QBR II',
    ]);
    expect(course.names).toEqual([{ x: 0, row: 0, text: 'Handoff from sales' }]);
  });

  test('the list says the same in words', () => {
    expect(course.lines.map(({ name, length, again }) => [name, length, again])).toContainEqual([
      'Adoption II',
      '90 days',
      true,
    ]);
    expect(course.lines).toHaveLength(course.bars.length);
  });

  test('a journey that runs once ends with its last phase', () => {
    expect(courseView(setup, siteOf()).onwards).toBeUndefined();
    expect(course.onwards).toBeDefined();
  });
});
