import { expect, test } from 'vitest';
import { journeyPlanSchema } from '../../../../schemas/research/journey-plan.ts';
import { planGaps, planRows } from '../../../../src/playbook/research/plan-grid.ts';

const cell = (own: string) => ({ for: own, channel: 'Phone', message: `To ${own}` });
const plan = journeyPlanSchema.parse({
  type: 'journey-plan',
  title: 'Plan',
  categories: ['Large', 'Small'],
  stages: [
    'Before',
    { name: 'Welcome', cells: [cell('Small'), cell('Large'), cell('Small')] },
    { name: 'End', cells: [cell('all')] },
    { name: 'After', cells: [cell('Large')] },
  ],
});

test('cells stand in the column of their category; what all meet is told once', () => {
  const shown = planRows(plan).map(({ stage, everybody, cells }) => [
    stage.name,
    everybody.length,
    cells.map((own) => own.length),
  ]);
  expect(shown).toEqual([
    ['Before', 0, [0, 0]],
    ['Welcome', 0, [1, 2]],
    ['End', 1, [0, 0]],
    ['After', 0, [1, 0]],
  ]);
});

test('a gap is a stage at which a category meets nobody', () => {
  expect(planGaps(plan)).toEqual([
    { stage: 'Before', category: 'Large' },
    { stage: 'Before', category: 'Small' },
    { stage: 'After', category: 'Small' },
  ]);
});
